"""The same people and programmes by numpy: one thread, counts only; and the comparison of PostgreSQL's counts. Called by support.sh."""
import json
import sys
import time

import numpy as np

CACHED = 20_000_000  # bytes of a column's planes that are worth keeping


def main(folder, postgres_counts):
    expected = np.loadtxt(f"{folder}/counts.csv", delimiter=",", dtype=np.int64).reshape(-1, 2)
    if postgres_counts:
        found = np.loadtxt(postgres_counts, delimiter="|", dtype=np.int64).reshape(-1, 2)
        print(f"PostgreSQL: counts of {len(found)} programmes {'the same' if (found == expected[: len(found)]).all() else 'DIFFERENT'}")
        return
    spec = json.load(open(f"{folder}/programmes.json"))
    table = np.fromfile(f"{folder}/people.f64").reshape(-1, len(spec["Names"]))
    start = time.perf_counter()
    residence = spec["Names"].index("residence")
    order = np.argsort(np.nan_to_num(table[:, residence], nan=0), kind="stable")
    columns = [np.ascontiguousarray(table[order, c]) for c in range(table.shape[1])]
    known = [~np.isnan(c) for c in columns]
    setup = time.perf_counter() - start
    cache = {}

    def leaf(rule, rows):
        key = json.dumps([rule["Column"], rule["Met"], rule["Unknown"]])
        if rows == slice(None) and key in cache:
            return cache[key]
        values, is_known = columns[rule["Column"]][rows], known[rule["Column"]][rows]
        met, unknown = ranges(values, rule["Met"]), ~is_known | ranges(values, rule["Unknown"])
        made = met, met | unknown
        if rows == slice(None) and len(cache) * 2 * len(values) < CACHED * 100:
            cache[key] = made
        return made

    def judge(rule, rows):
        if rule["Kind"] == "leaf":
            return leaf(rule, rows)
        parts = [judge(p, rows) for p in rule["Parts"]]
        if rule["Kind"] == "not":
            return ~parts[0][1], ~parts[0][0]
        join = np.logical_and if rule["Kind"] == "all" else np.logical_or
        return join.reduce([p[0] for p in parts]), join.reduce([p[1] for p in parts])

    def rows_of(rule):
        """A programme of one municipality looks at its people only; people of unknown residence do not occur in these files."""
        for part in rule["Parts"]:
            if part["Kind"] == "leaf" and part["Column"] == residence and len(part["Met"]) == 1:
                low, high = part["Met"][0]
                return slice(int(np.searchsorted(columns[residence], low)), int(np.searchsorted(columns[residence], high, side="right")))
        return slice(None)

    best = None
    for _ in range(3):
        cache.clear()
        start = time.perf_counter()
        counts = []
        for rule in spec["Rules"]:
            met, possible = judge(rule, rows_of(rule))
            met_count = int(np.count_nonzero(met))
            counts.append((met_count, int(np.count_nonzero(possible)) - met_count))
        took = time.perf_counter() - start
        best = took if best is None else min(best, took)
    same = (np.array(counts) == expected).all()
    print(f"numpy {np.__version__}, one thread: set-up {setup * 1e3:.0f} ms, counts {best * 1e3:.0f} ms (fastest of 3); counts of {len(counts)} programmes {'the same' if same else 'DIFFERENT'}")


def ranges(values, pairs):
    met = np.zeros(len(values), dtype=bool)
    for low, high in pairs:
        met |= (values == low) if low == high else (values >= low) & (values <= high)
    return met


main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
