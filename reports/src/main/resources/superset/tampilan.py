"""How Superset looks to readers: Indonesian words, colours, the name, phones. Used by superset_config.py."""
import json
import os

from superset.config import THEME_DARK as SUPERSET_DARK
from superset.config import THEME_DEFAULT as SUPERSET_LIGHT

APP_NAME = "Lumbung"
APP_ICON = (
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 150 32'>"
    "<path d='M4 14 18 4l14 10v14H4z' fill='%230B5394'/><path d='M10 18h16M10 23h16' stroke='white' stroke-width='2'/>"
    "<text x='40' y='23' font-family='Inter,Helvetica,Arial,sans-serif' font-size='20' font-weight='600' fill='{ink}'>Lumbung</text></svg>"
)
BABEL_DEFAULT_LOCALE = "id"
MENU = {"Dashboards": "Dasbor", "Charts": "Bagan", "Datasets": "Dataset"}
# The dashboard that a role begins with; who has several begins with the first.
_START = {"NASIONAL": "nasional", "BIRO_KEPEGAWAIAN": "instansi", "BIRO_KEPEGAWAIAN_UNIT": "unit"}
LANGUAGES = {"id": {"flag": "id", "name": "Bahasa Indonesia"}}

_TOKENS = {"brandAppName": APP_NAME, "brandLogoAlt": APP_NAME, "brandLogoHref": "/dashboard/list/", "colorPrimary": "#0B5394"}
# Superset's own are too faint to read, and on black the blue of the brand is.
_LIGHT = {**_TOKENS, "colorLink": "#0B5394", "colorTextPlaceholder": "#666666", "colorError": "#C62828"}
_DARK = {**_TOKENS, "colorPrimary": "#5596D2", "colorLink": "#8FBCE8", "colorTextPlaceholder": "#A0A0A0"}
_PHONE = 400  # pixels; only a phone draws a chart so narrow


def _responsive(narrow, wide):
    return [{"query": {"maxWidth": _PHONE}, "option": narrow}, {"option": wide}]


def _axes(size):
    return {axis: {"axisLabel": {"fontSize": size}} for axis in ("xAxis", "yAxis")}


def _cells(size, step):
    return {
        "grid": {"top": 8, "right": 8},
        "xAxis": {"axisLabel": {"interval": step}},
        "series": [{"label": {"fontSize": size}}],
    }


# Buttons for all and none in a legend are English and drawn on canvas. Five parts on an axis of numbers give round shares; six on one of
# months are the least that make Superset's charts name every month, the first too. Heat maps do not tell their kind, so that the sizes for
# all charts are theirs; Superset keeps room above and beside them for a scale of colours, which the numbers in the cells spare.
_CHARTS = {"legend": {"selector": False}, "media": _responsive(_cells(9, 1), _cells(12, 0))}
_BY_TYPE = {
    kind: {
        "xAxis": {"splitNumber": 6, "axisLabel": {"hideOverlap": True, "showMinLabel": True}},
        "yAxis": {"splitNumber": 5, "axisLabel": {"hideOverlap": True}},
        "media": _responsive(_axes(9), _axes(12)),
    }
    for kind in ("echarts_timeseries_bar", "echarts_timeseries_line")
}


def _theme(base, tokens, ink):
    return {
        **base,
        "token": {**base["token"], **tokens, "brandLogoUrl": APP_ICON.format(ink=ink)},
        "echartsOptionsOverrides": _CHARTS,
        "echartsOptionsOverridesByChartType": _BY_TYPE,
    }


THEME_DEFAULT = _theme(SUPERSET_LIGHT, _LIGHT, "%230B5394")
THEME_DARK = _theme(SUPERSET_DARK, _DARK, "%239FC5E8")


def speak_indonesian(app):
    """Superset ships no Indonesian: answer the page's request for it with the words of bahasa.json, and name the menu."""
    from flask import jsonify, redirect, render_template, request
    from flask_login import current_user
    from jinja2 import ChoiceLoader, FileSystemLoader
    from superset.extensions import appbuilder

    here = os.path.dirname(__file__)
    app.jinja_loader = ChoiceLoader([FileSystemLoader(here), app.jinja_loader])  # head_custom_extra.html, tidak_ada.html
    with open(os.path.join(here, "bahasa.json"), encoding="utf-8") as file:
        words = json.load(file)

    @app.before_request
    def _language_pack():
        for name, label in MENU.items():
            item = appbuilder.menu.find(name)
            if item is not None:
                item.label = label
        if request.path.endswith(f"/superset/language_pack/{BABEL_DEFAULT_LOCALE}/"):
            return jsonify(words)
        return None

    @app.before_request
    def _start():
        """Superset's start page asks for what readers may not have: they start at their dashboard, others at the list of all."""
        if request.path.rstrip("/") != "/superset/welcome":
            return None
        roles = {role.name for role in getattr(current_user, "roles", [])}
        slug = next((slug for role, slug in _START.items() if role in roles), None)
        return redirect(f"/superset/dashboard/{slug}/" if slug else "/dashboard/list/")

    @app.after_request
    def _not_found(response):
        """Superset's own page is English and fetches a font from elsewhere."""
        if response.status_code == 404 and response.mimetype == "text/html":
            response.direct_passthrough = False
            response.set_data(render_template("tidak_ada.html"))
        return response
