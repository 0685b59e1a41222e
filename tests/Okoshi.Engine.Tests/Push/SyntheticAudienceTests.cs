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

    private static readonly AudienceModel WithBusinesses = Model with
    {
        Stages = [new(null, 0.5), new(FoundingStage.Founded, 0.25), new(FoundingStage.Established, 0.25)],
        Businesses = new BusinessModel(
            [new(JsicCode.Parse("I"), 3), new(JsicCode.Parse("M"), 1)],
            [new((0, 0), 0.5), new((1, 20), 0.5)],
            [new((0, 4), 1)],
            [new((10, 12), 1)],
            [new("grant", 0.2)]
        ),
    };

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
    public void Whoever_has_founded_owns_a_business_and_of_others_none_is_known()
    {
        var members = SyntheticAudience.Draw(WithBusinesses, 2_000, seed: 3, Day);
        var owners = members.Where(m => m.Facts.Stage is FoundingStage.Founded or FoundingStage.Established).ToArray();

        owners.Length.ShouldBeGreaterThan(500);
        owners.ShouldAllBe(m => m.Facts.Industry != null && m.Facts.Employees != null && m.Facts.Received.Count == 1);
        owners.ShouldAllBe(m => m.Facts.PlannedPlace == (m.Facts.Residence!.IsOutside ? null : m.Facts.Residence));
        owners.ShouldContain(m => m.Facts.Received[0].IsReceived && m.Facts.Received[0].On != null);
        owners.ShouldContain(m => !m.Facts.Received[0].IsReceived);
        members
            .Except(owners)
            .ShouldAllBe(m =>
                m.Facts.Industry == null
                && m.Facts.Employees == null
                && m.Facts.FoundingDate == null
                && m.Facts.PlannedPlace == null
                && m.Facts.Received.Count == 0
            );
        ShouldBeNear(owners.Count(m => m.Facts.Industry == JsicCode.Parse("I")), 0.75, owners.Length);
        ShouldBeNear(owners.Count(m => m.Facts.Employees == 0), 0.5, owners.Length);
    }

    [Fact]
    public void A_business_is_as_old_as_its_stage_says_and_not_older_than_its_owner_allows()
    {
        var members = SyntheticAudience.Draw(WithBusinesses, 2_000, seed: 3, Day);

        foreach (var facts in members.Select(m => m.Facts).Where(f => f.FoundingDate is not null))
        {
            var years = Applicant.CompletedYears(facts.FoundingDate!.Value, Day);
            years.ShouldBeInRange(facts.Stage == FoundingStage.Founded ? 0 : 10, facts.Stage == FoundingStage.Founded ? 4 : 12);
            facts.FoundingDate.Value.ShouldBeGreaterThanOrEqualTo(facts.BirthDate!.Value.AddYears(18));
            facts.Received.ShouldAllBe(r => r.On == null || (r.IsReceived && r.On >= facts.FoundingDate && r.On <= Day));
        }
        members
            .Select(m => m.Facts)
            .Where(f => f.Stage == FoundingStage.Established && f.AgeOn(Day)!.To < 28)
            .ShouldAllBe(f => f.FoundingDate == null);
    }

    [Fact]
    public void With_businesses_or_without_the_persons_are_the_same() =>
        SyntheticAudience
            .Draw(WithBusinesses, 200, seed: 7, Day)
            .Select(Fingerprint)
            .ShouldBe(SyntheticAudience.Draw(WithBusinesses with { Businesses = null }, 200, seed: 7, Day).Select(Fingerprint));

    [Fact]
    public void An_empty_audience_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SyntheticAudience.Draw(Model, 0, seed: 1, Day));

    private static string Fingerprint(AudienceMember m) =>
        $"{m.Id} {m.Facts.BirthDate} {m.Facts.Sex} {m.Facts.Stage} {m.Facts.Residence?.Name} {string.Join(',', m.Interests)}";

    /// <summary>Four standard errors: a wrong share fails, a lucky draw does not.</summary>
    private static void ShouldBeNear(int drawn, double share, int count) =>
        ((double)drawn / count).ShouldBe(share, 4 * Math.Sqrt(share * (1 - share) / count));
}
