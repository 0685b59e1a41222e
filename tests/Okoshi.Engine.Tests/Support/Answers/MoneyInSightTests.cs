using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support.Answers;

/// <summary>Only money that is sure is added up: all conditions met, open on that day, given and not lent.</summary>
public sealed class MoneyInSightTests
{
    private static readonly Clause Adult = Age(new Bound(BoundKind.AtLeast, 18));
    private static readonly Applicant Person = Aged(20) with { Received = [new ReceivedProgramme("b", IsReceived: false)] };

    [Fact]
    public void 条件に合い_受付中のものだけを足す()
    {
        var money = Of(
            Paying("a", 100),
            Paying("b", 30) with
            {
                Rules = Rule(Stage("preparing")),
            },
            Paying("c", 7) with
            {
                Rules = Rule(Adult),
            }
        );

        money.Sure.Benefit.ShouldBe(new Yen(107));
        money.Possible.Select(p => p.Outcome.Programme.Id).ShouldBe(["b"]);
        money.Possible[0].Open.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Unknown);
        money.Possible[0].IsOpen.ShouldBe(true);
    }

    [Theory]
    [InlineData(-10, -1, 0, 0)]
    [InlineData(-10, 0, 1, 0)]
    [InlineData(0, 0, 1, 0)]
    [InlineData(0, 10, 1, 0)]
    [InlineData(1, 10, 0, 0)]
    [InlineData(null, 0, 1, 0)]
    [InlineData(null, -1, 0, 0)]
    [InlineData(0, null, 0, 1)]
    [InlineData(-1, null, 0, 1)]
    [InlineData(1, null, 0, 0)]
    [InlineData(null, null, 0, 1)]
    public void 受付の前と後は_どの額にも入らず_日が分からないものは分ける(int? from, int? until, int sure, int possible)
    {
        var money = Of(Paying("a", 100, from, until));

        money.Sure.Programmes.Count.ShouldBe(sure);
        money.Possible.Count.ShouldBe(possible);
        if (possible > 0)
            (money.Possible[0].IsOpen, money.Possible[0].Open.Count).ShouldBe((null, 0));
    }

    /// <summary>A call that began has an end that nobody knows, unless its source says that there is none.</summary>
    [Theory]
    [InlineData(0, null, true)]
    [InlineData(-400, null, true)]
    [InlineData(1, null, false)]
    [InlineData(-5, -1, false)]
    [InlineData(null, null, true)]
    public void 随時と書いてあれば_終わりがなくても受付中(int? from, int? until, bool open)
    {
        var programme = Paying("a", 100, from, until);
        programme = programme with { Terms = programme.Terms with { IsOpenEnded = true } };

        programme.IsOpenOn(Day).ShouldBe(open);
        Of(programme).Sure.Programmes.Count.ShouldBe(open ? 1 : 0);
    }

    [Theory]
    [InlineData(-5, -1, true, false)]
    [InlineData(-5, -1, false, null)]
    [InlineData(-5, 0, true, true)]
    [InlineData(0, 5, false, true)]
    [InlineData(1, 5, false, false)]
    public void 条件の中の期間も_受付の日になる(int from, int to, bool final, bool? open)
    {
        var programme = Paying("a", 100, null, null) with
        {
            Rules = Rule(new AllOfClause("all", [Adult, new WindowClause("w", Day.AddDays(from), Day.AddDays(to), final, "募集", Text)])),
        };

        programme.IsOpenOn(Day).ShouldBe(open);
        Of(programme).Sure.Programmes.Count.ShouldBe(open == true ? 1 : 0);
    }

    [Fact]
    public void 合わないもの_条件のないもの_額のないものは入らない()
    {
        var money = Of(
            Paying("a", 100) with
            {
                Rules = Rule(Age(new Bound(BoundKind.AtLeast, 65))),
            },
            Paying("b", 100) with
            {
                Rules = [],
            },
            Paying("c", 0),
            Paying("d", 100) with
            {
                Serves = ServesKind.Institution,
            }
        );

        money.Sure.Programmes.ShouldBeEmpty();
        money.Sure.Benefit.ShouldBe(Yen.Zero);
        money.Possible.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MoneyKind.Lent)]
    [InlineData(MoneyKind.Guaranteed)]
    public void 借りるお金と保証は_もらうお金に足さない(MoneyKind kind)
    {
        var loan = Paying("loan", 5_000_000);
        var money = Of(Paying("a", 100), loan with { Terms = loan.Terms with { Money = kind } });

        money.Sure.Benefit.ShouldBe(new Yen(100));
        money.Borrowed.ShouldHaveSingleItem().Programme.Id.ShouldBe("loan");
    }

    [Fact]
    public void 上限が一つでもあれば_合計も上限で_決まった額は別に分かる()
    {
        var exact = Paying("a", 100);
        exact = exact with { Terms = exact.Terms with { Amount = AmountKind.Fixed } };

        var only = Of(exact);
        (only.IsUpTo, only.Fixed).ShouldBe((false, new Yen(100)));
        var both = Of(exact, Paying("b", 30));
        (both.IsUpTo, both.Fixed, both.Sure.Benefit).ShouldBe((true, new Yen(100), new Yen(130)));
        Of(Paying("b", 30)).Fixed.ShouldBe(Yen.Zero);
    }

    [Fact]
    public void いっしょに受けられないものは足さず_合計の上限で切れば上限になる()
    {
        var a = Paying("a", 100);
        var b = Paying("b", 60);
        Of(a with { Terms = a.Terms with { Excludes = ["b"] } }, b).Sure.Benefit.ShouldBe(new Yen(100));

        a = a with { Terms = a.Terms with { Amount = AmountKind.Fixed, CapWith = ["b"], CapLimit = new Yen(120) } };
        b = b with { Terms = b.Terms with { Amount = AmountKind.Fixed } };
        var capped = Of(a, b);
        (capped.Sure.Benefit, capped.IsUpTo, capped.Fixed).ShouldBe((new Yen(120), true, Yen.Zero));
    }

    [Fact]
    public void 額を確かめた年度が分かり_もしもの額は大きい順で足されない()
    {
        var money = Of(
            Paying("a", 1) with
            {
                LastConfirmed = new FiscalYear(2026),
            },
            Paying("b", 1) with
            {
                LastConfirmed = new FiscalYear(2023),
            },
            Paying("c", 1) with
            {
                LastConfirmed = new FiscalYear(2026),
            },
            Paying("d", 5, null, null),
            Paying("e", 9, null, null)
        );

        money.Years.Select(y => y.Year).ShouldBe([2023, 2026]);
        money.Possible.Select(p => p.Outcome.Programme.Id).ShouldBe(["e", "d"]);
    }

    private static MoneyInSight Of(params SupportProgramme[] programmes) =>
        MoneyInSight.Of([.. programmes.Select(p => ProgrammeJudge.Explain(p, Person, Day))], []);

    private static IReadOnlyList<ProgrammeRule> Rule(Clause when) =>
        [new ProgrammeRule(new DateOnly(2023, 4, 1), null, ProgrammePurpose.Founding, when)];

    private static SupportProgramme Paying(string id, long yen, int? from = -1, int? until = 1) =>
        Programme(id, Adult) with
        {
            Terms = new ProgrammeTerms
            {
                Benefit = new Yen(yen),
                OpenFrom = from is { } f ? Day.AddDays(f) : null,
                OpenUntil = until is { } u ? Day.AddDays(u) : null,
            },
        };
}
