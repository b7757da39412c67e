SELECT 'the bench has one ministry, one regency and one city';
