using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Answers;

public sealed class BundleTests
{
    [Fact]
    public void 併給できない二つは_別の組み合わせになる()
    {
        var bundles = Find([Paying("a", 100), Paying("b", 300, excludes: "a"), Paying("c", 50)]);

        bundles.Select(b => (string.Join(',', b.Programmes.Select(p => p.Id)), b.Benefit.Amount)).ShouldBe([("b,c", 350), ("a,c", 150)]);
    }

    [Fact]
    public void 先に受ける制度が先に並び_それがなければ受けられない()
    {
        Find([Paying("b", 300, after: "a"), Paying("a", 100)]).Single().Programmes.Select(p => p.Id).ShouldBe(["a", "b"]);
        Find([Paying("b", 300, after: "a")]).Single().Programmes.ShouldBeEmpty();
        BundleFinder.Find([Paying("b", 300, after: "a")], ["a"], [], 1).Single().Benefit.Amount.ShouldBe(300);
        BundleFinder.Find([Paying("b", 300, excludes: "a")], ["a"], [], 1).Single().Programmes.ShouldBeEmpty();
    }

    [Fact]
    public void 合計の上限を超えた分は数えない()
    {
        var bundle = BundleFinder
            .Find([Paying("a", 100), Paying("b", 300)], [], [new BundleCap(["a", "b"], new Yen(350), Text)], 5)
            .Single();

        (bundle.Benefit.Amount, bundle.Cut.Amount).ShouldBe((350, 50));
    }

    [Fact]
    public void 制度に書かれた上限は一度ずつ数え_重なれば低い方で切る()
    {
        var a = Paying("a", 100);
        var b = Paying("b", 300);
        SupportProgramme Capped(SupportProgramme programme, long limit, params string[] with) =>
            programme with
            {
                Terms = programme.Terms with { CapWith = with, CapLimit = new Yen(limit) },
            };

        BundleCap.Of([Capped(a, 350, "b"), Capped(b, 350, "a")]).ShouldHaveSingleItem().Limit.Amount.ShouldBe(350);
        BundleCap.Of([a, b]).ShouldBeEmpty();
        var both = BundleCap.Of([Capped(a, 350, "b"), Capped(b, 320, "c")]).ShouldHaveSingleItem();
        (both.Limit.Amount, both.Programmes.Order().ToArray()).ShouldSatisfyAllConditions(
            c => c.Amount.ShouldBe(320),
            c => c.Item2.ShouldBe(["a", "b", "c"])
        );
        BundleFinder.Find([Capped(a, 350, "b"), b], [], BundleCap.Of([Capped(a, 350, "b"), b]), 1).Single().Benefit.Amount.ShouldBe(350);
    }

    [Fact]
    public void 二つの上限に入る制度は断る() =>
        Should.Throw<ArgumentException>(() =>
            BundleFinder.Find([Paying("a", 1)], [], [new BundleCap(["a"], new Yen(1), Text), new BundleCap(["a"], new Yen(2), Text)], 1)
        );

    [Fact]
    public void すべての部分集合を調べた答えといつも同じ()
    {
        var programme = Gen.Choose(0, 9)
            .Select(n => (long)n * 100)
            .SelectMany(pay => Gen.Choose(-20, 7).SelectMany(x => Gen.Choose(-20, 7).Select(a => (pay, x, a))));
        Prop.ForAll(
                programme.ArrayOf(8).ToArbitrary(),
                Gen.Choose(0, 1500).ToArbitrary(),
                (specs, limit) =>
                {
                    // Only an earlier programme may have to come first, so that no order is circular.
                    var candidates = specs
                        .Select((s, i) => Paying($"{i}", s.pay, s.x >= 0 && s.x != i ? $"{s.x}" : "", s.a >= 0 && s.a < i ? $"{s.a}" : ""))
                        .ToArray();
                    BundleCap[] caps = [new BundleCap(["0", "3", "5"], new Yen(limit), Text)];
                    var found = BundleFinder
                        .Find(candidates, [], caps, 1000)
                        .Select(b => (string.Join(',', b.Programmes.Select(p => p.Id).Order()), b.Benefit.Amount))
                        .Order()
                        .ToArray();
                    return found.SequenceEqual(Naive(candidates, limit).Order());
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static IEnumerable<(string, long)> Naive(SupportProgramme[] all, long limit)
    {
        var allowed = Enumerable
            .Range(0, 1 << all.Length)
            .Select(bits => all.Where((_, i) => (bits >> i & 1) == 1).ToArray())
            .Where(Compatible)
            .Select(s => s.Select(p => p.Id).ToHashSet())
            .ToArray();
        return allowed.Where(s => !allowed.Any(s.IsProperSubsetOf)).Select(s => (string.Join(',', s.Order()), Sum(s)));

        bool Compatible(SupportProgramme[] set) =>
            set.All(p => p.Terms.After.All(a => set.Any(q => q.Id == a)) && !set.Any(q => p.Terms.Excludes.Contains(q.Id)));
        long Sum(HashSet<string> set) =>
            Amount(set.Where(s => s is not ("0" or "3" or "5"))) + Math.Min(limit, Amount(set.Where(s => s is "0" or "3" or "5")));
        long Amount(IEnumerable<string> ids) => ids.Sum(id => all.Single(p => p.Id == id).Terms.Benefit!.Value.Amount);
    }

    private static IReadOnlyList<Bundle> Find(SupportProgramme[] candidates) => BundleFinder.Find(candidates, [], [], 10);

    private static SupportProgramme Paying(string id, long yen, string excludes = "", string after = "") =>
        Programme(id, when: null) with
        {
            Terms = new ProgrammeTerms
            {
                Benefit = new Yen(yen),
                Excludes = excludes.Length > 0 ? [excludes] : [],
                After = after.Length > 0 ? [after] : [],
            },
        };
}
