using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>合成した対象者 Draws persons who do not exist from a real age and sex structure.</summary>
public static class SyntheticAudience
{
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
        var random = new SeededRandom(seed);
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
                facts,
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
}
