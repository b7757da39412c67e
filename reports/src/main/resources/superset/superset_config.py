"""Superset 6.1.0 as Lumbung runs it: one process with threads, metadata in one SQLite file, readers on loopback."""
import copy
import os
import sys

from superset.config import TALISMAN_CONFIG as DEFAULT_TALISMAN

sys.path.insert(0, os.path.dirname(__file__))  # tampilan.py lies beside this file
from tampilan import *  # noqa: E402, F403
from tampilan import speak_indonesian  # noqa: E402

HOME = os.environ["SUPERSET_HOME"]
SECRET_KEY = os.environ["SUPERSET_SECRET_KEY"]
SQLALCHEMY_DATABASE_URI = f"sqlite:///{HOME}/superset.db?check_same_thread=false"
FEATURE_FLAGS = {
    "ENABLE_TEMPLATE_PROCESSING": True,  # row-level rules name the user
    "DASHBOARD_RBAC": True,  # a dashboard with roles is hidden (404) from all others
    "EMBEDDED_SUPERSET": False,
    # Charts out of sight are drawn when scrolled to; pictures of whole pages want all of them at once.
    "DASHBOARD_VIRTUALIZATION": "LUMBUNG_SUPERSET_DRAW_ALL" not in os.environ,
}
TALISMAN_CONFIG = copy.deepcopy(DEFAULT_TALISMAN)
csp = TALISMAN_CONFIG["content_security_policy"]
csp["img-src"] = ["'self'", "blob:", "data:"]  # blocks the telemetry pixel
csp["connect-src"] = ["'self'"]  # no map tiles
for source in ("style-src", "font-src"):  # the page for what is not found would fetch a font
    csp[source] = [one for one in csp[source] if not one.startswith("http")]
# Per process: right with one worker only.
FILTER_STATE_CACHE_CONFIG = {"CACHE_TYPE": "SimpleCache", "CACHE_DEFAULT_TIMEOUT": 86400}
EXPLORE_FORM_DATA_CACHE_CONFIG = FILTER_STATE_CACHE_CONFIG
DATA_CACHE_CONFIG = {"CACHE_TYPE": "FileSystemCache", "CACHE_DIR": f"{HOME}/cache", "CACHE_DEFAULT_TIMEOUT": 86400}
DATASET_IMPORT_ALLOWED_DATA_URLS = []  # the default fetches from anywhere
CSV_EXPORT = {"encoding": "utf-8-sig", "sep": ";", "decimal": ","}
D3_FORMAT = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""]}
D3_TIME_FORMAT = {
    "dateTime": "%A, %e %B %Y %X", "date": "%d/%m/%Y", "time": "%H:%M:%S", "periods": ["", ""],
    "days": ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    "shortDays": ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
    "months": ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
               "Oktober", "November", "Desember"],
    "shortMonths": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
}
CURRENCIES = ["IDR", "USD"]


def FLASK_APP_MUTATOR(app):  # noqa: N802, the name is Superset's
    """Makes the administrator, or gives it the password that this home keeps; lets the interface speak Indonesian."""
    speak_indonesian(app)
    password = os.environ.pop("LUMBUNG_ADMIN_PASSWORD", None)
    if not password:
        return
    from superset.extensions import security_manager as accounts

    with app.app_context():
        admin = accounts.find_user("admin")
        if admin is None:
            accounts.add_user("admin", "Admin", "Lumbung", "admin@lumbung.invalid", accounts.find_role("Admin"), password)
        else:
            accounts.reset_password(admin.id, password)
