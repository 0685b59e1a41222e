using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

/// <summary>The conditions of the Aomori pack, as the prefecture's report and the city's strategy state them.</summary>
public sealed class AomoriProgrammesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void 条件にはすべて出典と行番号がある()
    {
        var leaves = EligibilityRules.Of(AomoriPack.Content).Values.SelectMany(r => r).SelectMany(r => Leaves(r.When)).ToArray();

        leaves.Length.ShouldBeGreaterThan(150);
        leaves.ShouldAllBe(l => l.Says.Length > 0 && l.Citation.SourceTitle.Length > 0 && l.Citation.Place.Contains('行'));
    }

    [Fact]
    public void 原文を読む条件には_みなわけがあり_本文にないものは資料の名前もある()
    {
        var readings = EligibilityRules
            .Of(AomoriPack.Content)
            .Values.SelectMany(r => r)
            .SelectMany(r => Leaves(r.When))
            .OfType<NeedsReadingClause>()
            .ToArray();

        readings.Length.ShouldBeGreaterThan(100);
        readings.ShouldAllBe(r => r.Cause != ReadingCause.Unread);
        readings.ShouldAllBe(r => (r.Cause == ReadingCause.NotInText) == (r.Document.Length > 0));
    }

    [Fact]
    public void 判定するのは_人や事業者が使える制度だけ_再掲は数えない()
    {
        var judged = SupportCatalogue.Of(AomoriPack.Content).Where(p => p.ServesPeople).ToArray();

        judged.ShouldAllBe(p => p.Serves == ServesKind.Application || p.Serves == ServesKind.Consultation);
        judged.Select(p => p.Id).ShouldNotContain("r5-4-8");
        EligibilityRules.Of(AomoriPack.Content).Keys.ShouldBeSubsetOf(judged.Select(p => p.Id));
    }

    [Fact]
    public void 今年度に確かめるまでは_どの制度も先に確認()
    {
        var region = AomoriPack.On(Day);

        new EvaluateSupport(region, new ProgrammeCatalogue(region))
            .Run(new Applicant())
            .ShouldAllBe(o => o.Confirmation == ConfirmationState.ConfirmFirst);
    }

    [Fact]
    public void 一覧は行ごとに二年の実績と確認の状態を持つ()
    {
        var items = new ProgrammeCatalogue(AomoriPack.On(Day)).Now.Lines;

        items.Count.ShouldBe(AomoriPack.Content.Rows<ProgrammeRow>().Count);
        var grant = items.Single(i => i.Key == "r5-1-9");
        grant.HasRule.ShouldBeTrue();
        grant.Purposes.ShouldBe([AomoriPack.Content.Rows<PolicyRow>().Single(p => p.Number == 1).Title]);
        grant
            .Results.Single(r => r.Label == "移住支援金支給件数")
            .Years.Select(y => (y.FiscalYear, y.Printed))
            .ShouldBe([(2022, "41件"), (2023, "72件")]);
        items.Single(i => i.Key == "r5-4-8").HasRule.ShouldBeTrue();
        items.Single(i => i.Key == "r5-2-18").HasRule.ShouldBeFalse();
    }

    [Fact]
    public void 詳細は再掲の元と条件を示す()
    {
        var show = new ShowProgramme(AomoriPack.On(Day), new ProgrammeCatalogue(AomoriPack.On(Day)));

        var reprint = show.Run("r5-4-8").ShouldNotBeNull();
        reprint.Original!.Key.ShouldBe("r5-1-24");
        reprint.Entry.HasRule.ShouldBeTrue();
        show.Run("r5-1-24")!.Reprints.Select(r => r.Key).ShouldContain("r5-4-8");
        show.Run("r5-9-9").ShouldBeNull();
    }

    private static IEnumerable<LeafClause> Leaves(Clause clause) =>
        clause switch
        {
            AllOfClause all => all.Parts.SelectMany(Leaves),
            AtLeastClause some => some.Parts.SelectMany(Leaves),
            NotClause not => Leaves(not.Part),
            // A definition of small enterprises cites its own law in its parts.
            SmeClause => [],
            _ => [(LeafClause)clause],
        };
}
