using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

/// <summary>The conditions of the Aomori pack, as the prefecture's report and the city's strategy state them.</summary>
public sealed class AomoriProgrammesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly Place City = Place.OneOf("青森市", MunicipalityCode.Parse("022012"));
    private static readonly Place Tokyo = Place.OneOf("東京都", MunicipalityCode.Parse("130001"));

    public static TheoryData<string, string, Verdict> Cases => new()
    {
        { "r5-1-11", "42歳", Verdict.Met },
        { "r5-1-11", "45歳", Verdict.Unknown },
        { "r5-1-11", "50歳", Verdict.NotMet },
        { "r5-1-21", "50歳で求職中", Verdict.Met },
        { "r5-1-21", "50歳", Verdict.Unknown },
        { "r5-1-28", "35歳の市民で社会人", Verdict.Met },
        { "r5-1-28", "45歳", Verdict.NotMet },
        { "r5-4-1", "市内で創業を考える", Verdict.Met },
        { "r5-4-2", "市内で創業を考える", Verdict.Met },
        { "r5-4-3", "市内で創業を考える", Verdict.Unknown },
        { "r5-4-3", "東京から移って創業", Verdict.Unknown },
        { "r5-4-3", "ずっと県内", Verdict.NotMet },
        { "r5-1-9", "ずっと県内", Verdict.NotMet },
        { "r5-2-23", "継ぎたい", Verdict.Met },
        { "r5-2-2", "事業者", Verdict.NotMet },
        { "r5-67-7", "事業者", Verdict.Unknown },
        { "r5-2-9", "市内で創業を考える", Verdict.NotMet },
        { "s-1-3-1", "市内で創業を考える", Verdict.Met },
        { "r5-2-18", "市内で創業を考える", Verdict.Unknown },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task 人と制度ごとの判定(string programme, string person, Verdict expected)
    {
        var outcomes = await new EvaluateSupport(AomoriPack.Current).RunAsync(Person(person), Day, TestContext.Current.CancellationToken);

        var outcome = outcomes.Single(o => o.Programme.Id == programme);
        outcome.Verdict.ShouldBe(expected, string.Concat(outcome.Findings.Select(f => f.Reason)));
        outcome.Confirmation.ShouldBe(ConfirmationState.ConfirmFirst);
    }

    [Fact]
    public void 条件にはすべて出典と行番号がある()
    {
        var leaves = EligibilityRules.Of(AomoriPack.Content).Values.SelectMany(r => r).SelectMany(r => Leaves(r.When)).ToArray();

        leaves.Length.ShouldBeGreaterThan(150);
        leaves.ShouldAllBe(l => l.Says.Length > 0 && l.Citation.SourceTitle.Length > 0 && l.Citation.Place.Contains('行'));
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
    public async Task 一覧は行ごとに二年の実績と確認の状態を持つ()
    {
        var items = await new ListProgrammes(AomoriPack.Current).RunAsync(Day, TestContext.Current.CancellationToken);

        items.Count.ShouldBe(AomoriPack.Content.Rows<ProgrammeRow>().Count);
        var grant = items.Single(i => i.Programme.Id == "r5-1-9");
        grant.HasRule.ShouldBeTrue();
        grant.Policies.Single().Number.ShouldBe(1);
        grant.Results.Single(r => r.Label == "移住支援金支給件数").Years.Select(y => (y.FiscalYear, y.Printed)).ShouldBe([(2022, "41件"), (2023, "72件")]);
        items.Single(i => i.Programme.Id == "r5-4-8").HasRule.ShouldBeTrue();
        items.Single(i => i.Programme.Id == "r5-2-18").HasRule.ShouldBeFalse();
    }

    [Fact]
    public async Task 詳細は再掲の元と条件を示す()
    {
        var show = new ShowProgramme(AomoriPack.Current);

        var reprint = (await show.RunAsync("r5-4-8", Day, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        reprint.Original!.Id.ShouldBe("r5-1-24");
        reprint.Rule.ShouldNotBeNull();
        (await show.RunAsync("r5-1-24", Day, TestContext.Current.CancellationToken))!.Reprints.Select(r => r.Id).ShouldContain("r5-4-8");
        (await show.RunAsync("r5-9-9", Day, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private static Applicant Person(string who) => who switch
    {
        "42歳" => Aged(42),
        "45歳" => Aged(45),
        "50歳" => Aged(50),
        "50歳で求職中" => Aged(50) with { Certificates = new Dictionary<string, bool> { ["job-seeking"] = true } },
        "35歳の市民で社会人" => Aged(35) with { Residence = City, Student = StudentStatus.None },
        "市内で創業を考える" => Aged(30) with { Stage = FoundingStage.Considering, PlannedPlace = City, Industry = JsicCode.Parse("097") },
        "東京から移って創業" => Aged(30) with { Stage = FoundingStage.Preparing, PlannedPlace = City, PreviousResidence = Tokyo },
        "ずっと県内" => Aged(30) with { Stage = FoundingStage.Considering, PlannedPlace = City, Residence = City, PreviousResidence = City },
        "継ぎたい" => Aged(30) with { Succession = SuccessionRole.TakesOver },
        "事業者" => Aged(50) with { Stage = FoundingStage.Established, PlannedPlace = City, Industry = JsicCode.Parse("097") },
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };

    private static Applicant Aged(int age) => new() { AgeGroup = NumberRange.Exactly(age) };

    private static IEnumerable<LeafClause> Leaves(Clause clause) => clause switch
    {
        AllOfClause all => all.Parts.SelectMany(Leaves),
        AtLeastClause some => some.Parts.SelectMany(Leaves),
        NotClause not => Leaves(not.Part),
        _ => [(LeafClause)clause],
    };
}
