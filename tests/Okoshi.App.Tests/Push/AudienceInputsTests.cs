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

    private static readonly string[] Ages = ["15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64"];
}
