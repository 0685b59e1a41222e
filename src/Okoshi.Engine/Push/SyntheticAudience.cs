using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>合成した対象者 Draws persons who do not exist from a real age and sex structure.</summary>
public static class SyntheticAudience
{
    /// <summary>Businesses are drawn apart: with them or without, the same seed gives the same persons.</summary>
    private const long BusinessSeed = 7_919;

    /// <summary>Nobody owns a business before this age: a founding date that says so is not known.</summary>
    private const int YoungestOwner = 18;

    /// <summary>A programme was received within so many days before the reference date.</summary>
    private const int GrantDays = 5 * 365;

    /// <summary>Draws persons; the same model, count, seed and date always give the same persons.</summary>
    /// <param name="model">Structure and shares.</param>
    /// <param name="count">Number of persons, at least 1.</param>
    /// <param name="seed">Seed of the draw.</param>
    /// <param name="asOf">Day on which the ages hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    /// <exception cref="ArgumentException">The structure holds no persons.</exception>
    public static IReadOnlyList<AudienceMember> Draw(AudienceModel model, int count, long seed, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var (random, businesses) = (new SeededRandom(seed), new SeededRandom(unchecked(seed + BusinessSeed)));
        var classWeights = model.AgeClasses.Select(c => (double)c.Persons).ToArray();
        var stageWeights = model.Stages.Select(s => s.Part).ToArray();
        var residenceWeights = model.Residences.Select(s => s.Part).ToArray();
        var width = count.ToString(CultureInfo.InvariantCulture).Length;
        var members = new AudienceMember[count];
        for (var i = 0; i < count; i++)
        {
            var ages = model.AgeClasses[random.NextIndex(classWeights)];
            var facts = new Applicant
            {
                BirthDate = DrawBirthDate(ages, asOf, random),
                Sex = ages.Sex,
                Stage = model.Stages[random.NextIndex(stageWeights)].Value,
                Residence = model.Residences[random.NextIndex(residenceWeights)].Value,
            };
            var interests = model.Interests.Where(s => random.NextUnit() < s.Part).Select(s => s.Value).ToArray();
            members[i] = new AudienceMember(
                model.Prefix + (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'),
                IsSynthetic: true,
                model.Businesses is { } owned ? WithBusiness(facts, owned, asOf, businesses) : facts,
                interests
            );
        }
        return members;
    }

    /// <summary>An age of the class, each as likely, and a day of that year of life, each as likely.</summary>
    private static DateOnly DrawBirthDate(AgeClass ages, DateOnly asOf, SeededRandom random)
    {
        var age = ages.From + random.NextBelow(ages.To - ages.From + 1);
        return asOf.AddYears(-age).AddDays(-random.NextBelow(365));
    }

    /// <summary>
    /// Whoever has founded owns a business at the own residence; of others nothing of a business is known. Where the residence is only
    /// known as somewhere else, so is the place of the business.
    /// </summary>
    private static Applicant WithBusiness(Applicant person, BusinessModel model, DateOnly asOf, SeededRandom random)
    {
        if (person.Stage is not (FoundingStage.Founded or FoundingStage.Established))
            return person;
        var years = person.Stage == FoundingStage.Founded ? model.FoundedYears : model.EstablishedYears;
        var founded = asOf.AddYears(-Number(years, random)).AddDays(-random.NextBelow(365));
        return person with
        {
            Industry = One(model.Industries, random),
            Employees = Number(model.Staff, random),
            FoundingDate = founded >= person.BirthDate?.AddYears(YoungestOwner) ? founded : null,
            PlannedPlace = person.Residence is { IsOutside: false } here ? here : null,
            Received = [.. model.Grants.Select(g => Received(g, founded, asOf, random))],
        };
    }

    private static ReceivedProgramme Received(Share<string> grant, DateOnly founded, DateOnly asOf, SeededRandom random)
    {
        var isReceived = random.NextUnit() < grant.Part;
        var on = asOf.AddDays(-random.NextBelow(GrantDays));
        // Before there was a business there was nothing to receive it for: then the day is not known.
        return new ReceivedProgramme(grant.Value, isReceived, isReceived && on >= founded ? on : null);
    }

    private static int Number(IReadOnlyList<Share<(int From, int To)>> classes, SeededRandom random)
    {
        var (from, to) = One(classes, random);
        return from + random.NextBelow(to - from + 1);
    }

    private static T One<T>(IReadOnlyList<Share<T>> shares, SeededRandom random) =>
        shares[random.NextIndex([.. shares.Select(s => s.Part)])].Value;
}
