-- One name, already in capitals, as its letters and digits alone: without the titles before it, and without what follows a comma (feeds 6.4).
regexp_replace(regexp_replace(nama, '^((PROF|DR|DRA|DRS|DRG|DRH|IR|HJ|H|KH|R|RR|RA|APT|NS)(\. *| +))+', ''), ',.*$|[^A-Z0-9]+', '', 'g')
