"""Asks every list of the API, the departure gate of many cases and the candidates of an order, and prints the medians in milliseconds."""

import json
import os
import statistics
import time
import urllib.error
import urllib.request

BASE, TOKEN = os.environ["HOMEWARD_URL"], os.environ["HOMEWARD_TOKEN"]


def ask(path):
    request = urllib.request.Request(BASE + path, headers={"Authorization": "Bearer " + TOKEN})
    begin = time.perf_counter()
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    return (time.perf_counter() - begin) * 1000, json.loads(body)


def median(paths):
    return statistics.median(ask(path)[0] for path in paths)


document = ask("/openapi.json")[1]
lists = [
    path for path, verbs in document["paths"].items()
    if "get" in verbs and "{" not in path and any(p["name"] == "limit" for p in verbs["get"].get("parameters", []))
]
slow = 0
worst = ("", 0.0)
for path in sorted(lists):
    try:
        took = median([path + "?limit=50"] * 15)
    except urllib.error.HTTPError as error:
        if error.code == 403:  # The director does not read medical results.
            continue
        raise
    worst = max(worst, (path, took), key=lambda pair: pair[1])
    if took > 50:
        slow += 1
        print(f"{path}: {took:.1f} ms")
print(f"{len(lists)} lists: slowest {worst[0]} {worst[1]:.1f} ms, {slow} above 50 ms")
cases = [row["id"] for row in ask("/v1/cases?limit=50&order=newest")[1]["items"]]
print(f"gate explain: {median([f'/v1/cases/{case}/gate?step=depart' for case in cases]):.1f} ms")
print(f"diary: {median(['/v1/tasks/diary?role=document'] * 15):.1f} ms")
# The order of pool.sql; those of fill.sql ask for another trade.
order = ask("/v1/job-orders?occupation=8153")[1]["items"][0]["id"]
found = ask(f"/v1/job-orders/{order}/candidates")[1]["found"]
print(f"candidates of {found}: {median([f'/v1/job-orders/{order}/candidates'] * 15):.1f} ms")
