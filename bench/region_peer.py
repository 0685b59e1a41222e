#!/usr/bin/env python3
"""The numpy side of bench/region.sh: computes the same from the same inputs, times it, and compares the results."""
import sys
import time

import numpy as np

FOLDER = sys.argv[1]
MUNICIPALITIES, INDUSTRIES, SECTORS = 1741, 1000, 107


def read(name):
    return np.fromfile(f"{FOLDER}/{name}", dtype="<f8")


def timed(name, action, runs=15):
    for _ in range(min(3, runs)):
        result = action()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = action()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(f"{'numpy ' + name:58} median {times[runs // 2]:9.3f} ms   fastest {times[0]:9.3f} ms")
    return result


def compare(name, ours, theirs, tolerance):
    difference = np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(theirs)))
    print(f"  {name}: largest relative difference {difference:.2e}")
    if not difference <= tolerance:
        sys.exit(f"{name}: the two sides differ by more than {tolerance}")


def relatedness(values, dtype):
    x = values.astype(dtype)
    totals, sizes, whole = x.sum(0), x.sum(1, keepdims=True), x.sum()
    lq = (x / sizes) / (totals / whole)
    m = ((values > 0) & (values * whole.astype(np.float64) >= values.sum(0) * values.sum(1, keepdims=True))).astype(dtype)
    together = m.T @ m
    k = np.diag(together)
    phi = together / np.maximum(np.maximum(k[:, None], k[None, :]), 1)
    return lq, phi, (m @ phi) / phi.sum(0)


def cohorts(start, growth, migrants, fertility, years, steps, from_group, dtype):
    shape = (MUNICIPALITIES, 2, -1)
    before, growth, migrants = (a.reshape(shape).astype(dtype) for a in (start, growth, migrants))
    groups = before.shape[2]
    rates = np.zeros(groups, dtype)
    rates[from_group:from_group + len(fertility)] = fertility * years / 2
    girls = 1 / 2.05
    result = np.empty((MUNICIPALITIES, steps, 2, groups), dtype)

    def run():
        now = before
        for step in range(steps):
            moved = now * growth
            after = result[:, step]
            after[:, :, 0] = 0
            after[:, :, 1:] = moved[:, :, :-1]
            after[:, :, -1] += moved[:, :, -1]
            after += migrants
            births = (now[:, 0] + after[:, 0]) @ rates
            after[:, 0, 0] += births * dtype(girls * 0.99)
            after[:, 1, 0] += births * dtype((1 - girls) * 0.98)
            now = after
        return result

    return run


def blas():
    """The library that numpy found: it decides most of the times below."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        return "OpenBLAS" if "openblas" in maps.read() else "the reference BLAS (slow; see the head of bench/region.sh)"


def main():
    print(f"numpy {np.__version__} with {blas()}")
    values = read("relatedness-input").reshape(MUNICIPALITIES, INDUSTRIES)
    lq, phi, density = timed("LQ + relatedness + density 1,741 x 1,000 (float64)", lambda: relatedness(values, np.float64))
    timed("LQ + relatedness + density 1,741 x 1,000 (float32)", lambda: relatedness(values, np.float32))
    compare("LQ", read("relatedness-lq"), lq.ravel(), 1e-12)
    compare("proximity", read("relatedness-proximity"), phi.ravel(), 1e-12)
    compare("density", read("relatedness-density"), density.ravel(), 1e-12)
    for name, years, steps, dtype, tolerance in (("five-year", 5, 6, np.float64, 1e-11), ("single-year", 1, 50, np.float32, 1e-4)):
        start, growth, migrants, fertility = (read(f"{name}-{part}") for part in ("start", "growth", "migrants", "fertility"))
        groups = len(start) // MUNICIPALITIES // 2
        run = cohorts(start, growth, migrants, fertility, years, steps, 15 // years, dtype)
        result = timed(f"cohorts {name} 1,741 x 2 x {groups} x {steps} ({dtype.__name__})", run, runs=7)
        compare(f"cohorts {name}", read(f"{name}-result"), result.astype(np.float64).ravel(), tolerance)
    a = read("leontief-input").reshape(SECTORS, SECTORS)
    inverse = timed("one Leontief inverse, 107 sectors", lambda: np.linalg.inv(a))
    compare("Leontief inverse", read("leontief-result"), inverse.ravel(), 1e-11)
    stacked = np.repeat(a[None], MUNICIPALITIES, 0)
    timed("1,741 Leontief inverses, 107 sectors", lambda: np.linalg.inv(stacked), runs=5)


main()
