using Okoshi.App.Packs.Rows;
using Okoshi.App.Region;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>Aomori's profile against published figures, and the pack's sums against each other.</summary>
public sealed class RegionDiagnosisTests
{
    [Theory]
    [InlineData("J", 1.79)]
    [InlineData("D", 1.32)]
    [InlineData("I", 1.13)]
    [InlineData("G", 0.79)]
    [InlineData("A", 0.44)]
    [InlineData("E", 0.39)]
    public void Location_quotients_of_2021(string industry, double expected)
    {
        var profile = RegionDiagnosis.Of(AomoriPack.Content, new DateOnly(2026, 11, 1)).Profile;
        ((double)profile.Find(IndustryCode.Parse(industry))!.Quotient.Value!.Value).ShouldBe(expected, 0.005);
    }

    [Fact]
    public void Circulation_population_and_who_leaves()
    {
        var profile = RegionDiagnosis.Of(AomoriPack.Content, new DateOnly(2026, 11, 1)).Profile;
        profile.Circulation.AgreesWithPrint.ShouldBe(true);
        profile.Population.Peak!.Year.ShouldBe(2000);
        profile.Population.Latest!.Persons.ShouldBe(275_192);
        profile.Population.LastProjection!.Edition.ShouldBe("ipss2023");
        profile.Population.Points.Single(p => p is { Year: 2045, Edition: "ipss2018" }).Persons.ShouldBe(183_528);
        profile.Youth.ShareOfLoss.Value!.Value.ShouldBe(94.1m, 0.05m);
        profile.MigrationSeries[^1].Value.ShouldBe(-1160m);
    }

    [Fact]
    public void Strengths_and_losses_carry_sources_that_exist()
    {
        var diagnosis = RegionDiagnosis.Of(AomoriPack.Content, new DateOnly(2026, 11, 1));
        diagnosis.Profile.Strengths.Select(s => s.Topic).ShouldBe(["industry:J", "industry:D", "industry:H"]);
        diagnosis.Profile.Losses.Select(s => s.Topic).Take(2).ShouldBe(["youth", "circulation"]);
        foreach (var highlight in diagnosis.Profile.Strengths.Concat(diagnosis.Profile.Losses))
        {
            highlight.Sources.ShouldNotBeEmpty();
            highlight.Sources.ShouldAllBe(s => diagnosis.Sources.ContainsKey(s.SourceId) && s.MayDecide);
        }
    }

    [Fact]
    public void Ages_and_sexes_add_up_to_the_totals()
    {
        var sets = AomoriPack.Content.Rows<PopulationRow>().Where(p => p.Persons is not null).ToLookup(p => (p.Area, p.Year, p.Edition));
        foreach (var set in sets)
        {
            foreach (var sex in set.GroupBy(p => p.Sex).Where(g => g.Any(p => AgeBand.Parse(p.Age)!.IsFiveYear)))
            {
                sex.Where(p => AgeBand.Parse(p.Age)!.IsFiveYear || p.Age == "unknown")
                    .Sum(p => p.Persons!.Value)
                    .ShouldBe(sex.Single(p => p.Age == "total").Persons!.Value, $"{set.Key} {sex.Key}");
            }
            foreach (var age in set.GroupBy(p => p.Age).Where(g => g.Count() == 3))
            {
                age.Where(p => p.Sex != "T")
                    .Sum(p => p.Persons!.Value)
                    .ShouldBe(age.Single(p => p.Sex == "T").Persons!.Value, $"{set.Key} {age.Key}");
            }
        }
    }

    [Fact]
    public void Nation_and_city_agree_with_the_published_totals()
    {
        var rows = AomoriPack.Content.Rows<IndustryRow>();
        rows.Single(r => r.Area == MunicipalityCode.Nation && r.Year == 2021 && r.Industry.IsTotal).Employees.ShouldBe(57_937_290);
        rows.Where(r => r.Area.Digits == "022012" && r.Year == 2021 && !r.Industry.IsTotal).Sum(r => r.Employees).ShouldBe(115_343);
        AomoriPack
            .Content.Rows<PopulationRow>()
            .Single(p => p.Area == MunicipalityCode.Nation && p is { Year: 2015, Sex: "T", Age: "total", Edition: "census" })
            .Persons.ShouldBe(127_094_745);
    }
}
