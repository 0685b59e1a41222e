using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Plan;
using Okoshi.App.Tests.Packs;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Plan;

public sealed class PlanTemplatesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    /// <summary>The faulty templates that a bank officer can read: what was changed, and what must be told.</summary>
    public static TheoryData<string> Faults => [.. PlanFaults.Names];

    [Theory]
    [MemberData(nameof(Faults))]
    public void 誤りのある雛形は場所と直し方を言って断る(string name)
    {
        var fault = PlanFaults.Of(name);
        using var folder = PackWith(fault.Template);
        var problems = PackReader.Read(folder.Folder).Problems;
        problems.ShouldContain(
            p => p.Field == fault.Field && p.Line == fault.Line && p.ToString().Contains(fault.Says, StringComparison.Ordinal),
            string.Join('\n', problems)
        );
    }

    [Fact]
    public void A_good_template_passes_the_pack_check()
    {
        using var folder = PackWith(PlanFaults.Good);
        PackReader.Read(folder.Folder).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void All_errors_of_all_templates_are_told_at_once()
    {
        using var folder = PackWith("""{ "business": "mise", "openingMonth": 13 }""");
        folder.Write("plan/templates/other.json", PlanFaults.Good.Replace("\"mise\"", "\"nai\"", StringComparison.Ordinal));
        var problems = PackReader.Read(folder.Folder).Problems;
        foreach (
            var field in new[]
            {
                "source",
                "from",
                "title",
                "openingMonth",
                "investments",
                "ownFunds",
                "openDays",
                "season",
                "rampUp",
                "sales",
                "fixedCosts",
                "staff",
                "missing",
            }
        )
        {
            problems.ShouldContain(p => p.File.EndsWith("mise.json", StringComparison.Ordinal) && p.Field == field);
        }
        problems.ShouldContain(p => p.File.EndsWith("other.json", StringComparison.Ordinal) && p.Found == "「nai」という事業はありません");
    }

    [Fact]
    public void Two_templates_of_one_business_and_day_are_refused()
    {
        using var folder = PackWith(PlanFaults.Good);
        folder.Write("plan/templates/mise2.json", PlanFaults.Good);
        PackReader.Read(folder.Folder).Problems.ShouldHaveSingleItem().Found.ShouldContain("mise.json にもあります");
    }

    [Fact]
    public void Missing_and_overlapping_parameters_are_told()
    {
        using var folder = PackWith(PlanFaults.Good);
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "packs", "common", "plan", "parameters.csv"));
        folder.Write(
            "plan/parameters.csv",
            string.Join(
                '\n',
                rows.Where(r => !r.StartsWith("reserve-months,", StringComparison.Ordinal))
                    .Append(rows.Single(r => r.StartsWith("loan-rate,", StringComparison.Ordinal)))
            )
        );
        var problems = PackReader.Read(folder.Folder).Problems;
        problems.ShouldContain(p => p.Field == "reserve-months" && p.Found.Contains("使える値がありません", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Field == "loan-rate" && p.Found.StartsWith("期間が重なっています", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_business_of_the_common_pack_has_a_template_whose_values_are_marked_as_assumed()
    {
        var templates = PlanTemplates.At(AomoriPack.Content, Day);
        templates.Keys.ShouldBe(AomoriPack.Content.Rows<BusinessRow>().Select(b => b.Id), ignoreOrder: true);
        foreach (var plan in templates.Values.Select(t => t.Plan))
        {
            plan.Missing.ShouldNotBeEmpty(plan.Business);
            PlanFunding.Of(plan).Need.Amount.ShouldBeInRange(500_000, 15_000_000, plan.Business);
            foreach (var named in PlanValues.Of(plan).Where(v => v.Value.Source.Quality != Quality.Printed))
            {
                named.Value.Source.Quality.ShouldBe(Quality.Assumed, $"{plan.Business} {named.Name}");
                named.Value.Source.Note.ShouldNotBeEmpty($"{plan.Business} {named.Name}");
            }
        }
    }

    [Fact]
    public void Before_its_first_day_a_template_does_not_stand() =>
        PlanTemplates.At(AomoriPack.Content, new DateOnly(2026, 10, 31)).ShouldBeEmpty();

    [Fact]
    public void A_day_without_parameters_is_refused_by_name() =>
        Should
            .Throw<BadInputException>(() => PlanTemplates.At(AomoriPack.Content, new DateOnly(2026, 3, 31)))
            .Lines.ShouldContain(l => l.Contains("loan-rate", StringComparison.Ordinal));

    [Fact]
    public void The_built_in_parameters_are_those_of_the_common_pack() =>
        StandardPlanParameters
            .At(Day)["loan-rate"]
            .Value.ShouldBe(AomoriPack.Content.Rows<ParameterRow>().Single(r => r.Id == "loan-rate").Value!.Value);

    [Theory]
    [InlineData(6, "0.70", "0.77")]
    [InlineData(12, "0.65", "0.72")]
    [InlineData(24, "0.60", "0.66")]
    [InlineData(25, "0.55", "0.61")]
    public void The_factors_of_the_common_pack_are_the_published_ones(int payments, string even, string uneven)
    {
        var factors = StandardPlanParameters.At(Day).Factors;
        (factors.For(payments, even: true), factors.For(payments, even: false)).ShouldBe(
            (decimal.Parse(even, CultureInfo.InvariantCulture), decimal.Parse(uneven, CultureInfo.InvariantCulture))
        );
    }

    private static TemporaryPack PackWith(string template)
    {
        const string Cells = "s1,1頁,assumed,仮の値";
        return new TemporaryPack()
            .Write(
                "sources.csv",
                "id,title,publisher\ns1,町勢要覧,見本町\nokoshi-assumptions,仮定,見本町\nconsumption-tax-act,消費税法,国\ncgc-saitama-calc,計算方法,協会\ncgc-kagawa-rates,料率,協会\n"
            )
            .Write("push/interests.csv", $"id,label,source,place,quality,note\nfood,食べもの,{Cells}\n")
            .Write(
                "opportunity/businesses.csv",
                $"id,title,plain_title,industry,jsic,jsic_name,summary,interests,source,place,quality,note\nmise,店,店をひらく,I,589,飲食料品小売業,小さな店,food,{Cells}\n"
            )
            .Write("plan/parameters.csv", File.ReadAllText(Path.Combine(Repository.Root, "packs", "common", "plan", "parameters.csv")))
            .Write("plan/templates/mise.json", template);
    }
}
