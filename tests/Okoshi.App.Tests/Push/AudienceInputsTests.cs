using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

public sealed class AudienceInputsTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void The_ages_are_the_newest_census_with_five_year_classes()
    {
        var model = AudienceInputs.Model(AomoriPack.Content);

        AudienceInputs.CensusYear(AomoriPack.Content).ShouldBe(2015);
        model.AgeClasses.Count.ShouldBe(20);
        model.AgeClasses.Single(c => c is { From: 20, Sex: ApplicantSex.Female }).Persons.ShouldBe(5674);
        model
            .AgeClasses.Sum(c => c.Persons)
            .ShouldBe(
                AomoriPack
                    .Content.Rows<PopulationRow>()
                    .Where(r =>
                        r.Area == AomoriPack.Content.Manifest.Municipality
                        && r.Year == 2015
                        && r.Edition == "census"
                        && r.Sex != "T"
                        && Ages.Contains(r.Age)
                    )
                    .Sum(r => r.Persons!.Value)
            );
    }

    [Fact]
    public void The_seven_interests_have_their_fixed_keys_and_labels() =>
        AomoriPack
            .Content.Rows<InterestRow>()
            .Select(i => (i.Id, i.Label))
            .ShouldBe([
                ("food", "食べもの"),
                ("making", "ものづくり"),
                ("nature", "海・畑・自然"),
                ("care", "人を助ける"),
                ("design-it", "デザイン・IT"),
                ("festival", "まつり・音楽"),
                ("travel", "旅・まち歩き"),
            ]);

    [Fact]
    public void A_drawn_person_is_between_15_and_64()
    {
        var members = SyntheticAudience.Draw(AudienceInputs.Model(AomoriPack.Content), 500, seed: 1, Day);

        members.ShouldAllBe(m => m.Facts.AgeOn(Day)!.From >= 15 && m.Facts.AgeOn(Day)!.From <= 64);
        members.ShouldContain(m => m.Facts.Residence!.IsOutside);
    }

    [Fact]
    public void Businesses_are_in_the_industries_of_the_town_and_the_rest_of_them_is_assumed()
    {
        var model = AudienceInputs.Model(AomoriPack.Content).Businesses.ShouldNotBeNull();
        var pack = AomoriPack.Content;
        var newest = pack.Rows<IndustryRow>().Where(r => r.Area == pack.Manifest.Municipality && r.Establishments > 0).ToList();
        var year = newest.Where(r => !r.Industry.IsTotal).Max(r => r.Year);

        model
            .Industries.Sum(i => i.Part)
            .ShouldBe(newest.Where(r => r.Year == year && !r.Industry.IsTotal && r.Source.MayDecide).Sum(r => (double)r.Establishments!));
        foreach (var shares in new[] { model.Staff, model.FoundedYears, model.EstablishedYears })
            shares.Sum(s => s.Part).ShouldBe(1, 1e-9);
        pack.Rows<AudienceShareRow>()
            .Where(s => s.Fact is "staff" or "founded-years" or "established-years" or "received")
            .ShouldAllBe(s => s.Source.Quality == Engine.Shared.Quality.Assumed);
        model.Grants.ShouldNotBeEmpty();
    }

    /// <summary>What an ordinary grant asks of a business is known of those who own one.</summary>
    [Fact]
    public void A_preview_of_an_ordinary_grant_is_not_all_unknown()
    {
        var owners = AudienceInputs
            .Draw(AomoriPack.Content, 2_000, 1, Day)
            .Where(m => m.Facts.Stage is FoundingStage.Founded or FoundingStage.Established)
            .ToArray();

        owners.Length.ShouldBeGreaterThan(40);
        owners.ShouldAllBe(m => m.Facts.Employees != null && m.Facts.Industry != null);
    }

    private static readonly string[] Ages = ["15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64"];
}
