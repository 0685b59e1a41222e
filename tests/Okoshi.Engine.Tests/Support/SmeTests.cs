using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>中小企業者: the limits of 中小企業基本法第2条 at their borders, by legal form, and for industries known too coarsely.</summary>
public sealed class SmeTests
{
    private static readonly SmeClause Sme = new("sme", Table, "", Text);

    [Theory]
    [InlineData("60", 50, 60_000_000, Verdict.Met)]
    [InlineData("60", 51, 60_000_000, Verdict.NotMet)]
    [InlineData("60", 51, 50_000_000, Verdict.Met)]
    [InlineData("60", 51, 50_000_001, Verdict.NotMet)]
    [InlineData("51", 100, 200_000_000, Verdict.Met)]
    [InlineData("51", 101, 100_000_001, Verdict.NotMet)]
    [InlineData("39", 100, 50_000_001, Verdict.Met)]
    [InlineData("39", 101, 50_000_001, Verdict.NotMet)]
    [InlineData("E", 300, 300_000_001, Verdict.Met)]
    [InlineData("E", 301, 300_000_000, Verdict.Met)]
    [InlineData("E", 301, 300_000_001, Verdict.NotMet)]
    public void 会社は業種ごとの境目で決まる(string industry, int employees, long capital, Verdict right) =>
        Judge(Company(industry, employees, capital)).ShouldBe(right);

    [Theory]
    [InlineData(300, Verdict.Met)]
    [InlineData(301, Verdict.NotMet)]
    public void 個人事業主は_資本金を聞かず従業員だけで決まる(int employees, Verdict right)
    {
        var person = new Applicant
        {
            LegalForm = LegalForm.SoleProprietor,
            Industry = JsicCode.Parse("E"),
            Employees = employees,
        };

        Judge(person).ShouldBe(right);
        Eligibility.Explain(Sme, person, Day).OpenFacts().ShouldBeEmpty();
    }

    [Fact]
    public void 医療法人は中小企業者に入らず_ほかに何も聞かない()
    {
        var result = Eligibility.Explain(Sme, new Applicant { LegalForm = LegalForm.MedicalWelfareSchool }, Day);

        result.Finding.Verdict.ShouldBe(Verdict.NotMet);
        result.Finding.Reason.ShouldBeOfType<ConditionRemark.Sme>().IsOtherForm.ShouldBeTrue();
    }

    [Theory]
    // I is 卸売業 or 小売業: within the narrower limits it is one in either case, beyond the wider in none, between them it is open.
    [InlineData("I", 40, 40_000_000, Verdict.Met)]
    [InlineData("I", 50, 900_000_000, Verdict.Met)]
    [InlineData("I", 51, 900_000_000, Verdict.Unknown)]
    [InlineData("I", 101, 100_000_001, Verdict.NotMet)]
    [InlineData("I", 60, 60_000_000, Verdict.Unknown)]
    public void 業種が大まかでも_どちらでも同じ答えなら決まる(string industry, int employees, long capital, Verdict right) =>
        Judge(Company(industry, employees, capital)).ShouldBe(right);

    [Theory]
    [InlineData(50, 40_000_000, Verdict.Met)]
    [InlineData(51, 50_000_001, Verdict.Unknown)]
    [InlineData(301, 300_000_001, Verdict.NotMet)]
    public void 業種が分からなくても_どの業種でも同じなら決まる(int employees, long capital, Verdict right) =>
        Judge(Company("E", employees, capital) with { Industry = null }).ShouldBe(right);

    [Fact]
    public void 答えの文は_業種と数と境目を一つずつ言う()
    {
        var reason = Eligibility.Explain(Sme, Company("60", 40, 90_000_000), Day).Finding.Reason.ShouldBeOfType<ConditionRemark.Sme>();

        (reason.Line.Name, reason.Line.Employees, reason.Employees, reason.IsAnyLine).ShouldBe(("小売業", 50, 40, false));
    }

    [Theory]
    // I may be 卸売業 or 小売業, and neither その他: what is told is a limit that can be its own.
    [InlineData("I", 40, "小売業")]
    [InlineData("I", 150, "卸売業")]
    [InlineData("G", 80, "サービス業")]
    [InlineData("G", 301, "製造業その他")]
    public void 業種が大まかなときは_ありうる行の境目だけを言う(string industry, int employees, string line) =>
        Eligibility
            .Explain(Sme, Company(industry, employees, 900_000_000), Day)
            .Finding.Reason.ShouldBeOfType<ConditionRemark.Sme>()
            .Line.Name.ShouldBe(line);

    [Fact]
    public void 分からないときは_足りないことだけを聞く()
    {
        var result = Eligibility.Explain(Sme, new Applicant { LegalForm = LegalForm.Company, Industry = JsicCode.Parse("60") }, Day);

        result.Finding.Verdict.ShouldBe(Verdict.Unknown);
        result.OpenFacts().ShouldBe([ApplicantFact.Capital, ApplicantFact.Employees], ignoreOrder: true);
    }

    private static Verdict Judge(Applicant applicant) => Eligibility.Judge(Sme, applicant, Day);

    private static Applicant Company(string industry, int employees, long capital) =>
        new()
        {
            LegalForm = LegalForm.Company,
            Industry = JsicCode.Parse(industry),
            Employees = employees,
            Capital = new Yen(capital),
        };
}
