using Okoshi.Engine.Push;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Push;

public sealed class SyntheticAudienceTests
{
    private static readonly AudienceModel Model = new(
        [
            new(15, 19, ApplicantSex.Female, 6615),
            new(15, 19, ApplicantSex.Male, 6697),
            new(20, 24, ApplicantSex.Female, 5674),
            new(20, 24, ApplicantSex.Male, 5327),
            new(60, 64, ApplicantSex.Female, 11607),
        ],
        [new("food", 0.3), new("care", 0.1)],
        [new(null, 0.8), new(FoundingStage.Considering, 0.2)],
        [new(Place.OneOf("青森市", Aomori), 0.9), new(Place.OutsideOf("県の外", Prefecture), 0.1)],
        Prefix: "架空"
    );

    [Fact]
    public void The_same_seed_gives_the_same_persons()
    {
        var first = SyntheticAudience.Draw(Model, 200, seed: 7, Day);
        var second = SyntheticAudience.Draw(Model, 200, seed: 7, Day);

        first.Select(Fingerprint).ShouldBe(second.Select(Fingerprint));
        SyntheticAudience.Draw(Model, 200, seed: 8, Day).Select(Fingerprint).ShouldNotBe(first.Select(Fingerprint));
    }

    [Fact]
    public void Shares_stay_within_sampling_error_of_the_census()
    {
        const int Count = 20_000;
        var members = SyntheticAudience.Draw(Model, Count, seed: 1, Day);
        var total = (double)Model.AgeClasses.Sum(c => c.Persons);

        foreach (var ages in Model.AgeClasses)
        {
            var drawn = members.Count(m =>
                m.Facts.Sex == ages.Sex && m.Facts.AgeOn(Day)!.From >= ages.From && m.Facts.AgeOn(Day)!.From <= ages.To
            );
            ShouldBeNear(drawn, ages.Persons / total, Count);
        }
        ShouldBeNear(members.Count(m => m.Interests.Contains("food")), 0.3, Count);
        ShouldBeNear(members.Count(m => m.Facts.Stage is null), 0.8, Count);
        ShouldBeNear(members.Count(m => m.Facts.Residence!.IsOutside), 0.1, Count);
    }

    [Fact]
    public void Every_person_is_marked_as_synthetic_and_has_a_key_of_its_own()
    {
        var members = SyntheticAudience.Draw(Model, 100, seed: 1, Day);

        members.ShouldAllBe(m => m.IsSynthetic && m.Id.StartsWith("架空"));
        members.Select(m => m.Id).Distinct().Count().ShouldBe(100);
    }

    [Fact]
    public void An_empty_audience_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SyntheticAudience.Draw(Model, 0, seed: 1, Day));

    private static string Fingerprint(AudienceMember m) =>
        $"{m.Id} {m.Facts.BirthDate} {m.Facts.Sex} {m.Facts.Stage} {m.Facts.Residence?.Name} {string.Join(',', m.Interests)}";

    /// <summary>Four standard errors: a wrong share fails, a lucky draw does not.</summary>
    private static void ShouldBeNear(int drawn, double share, int count) =>
        ((double)drawn / count).ShouldBe(share, 4 * Math.Sqrt(share * (1 - share) / count));
}
