using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>
/// Makes one person of what was told to the check and to the start page, and back: what one of them knows, the other does not ask. Where
/// they disagree the start page was answered later, for each answer of the check is told to the start page too.
/// </summary>
internal static class CheckPerson
{
    private const string StartAge = "age";
    private const string StartNow = "now";
    private const string StartPlace = "place";
    private const string StartWhen = "when";

    /// <summary>The answers without those that the start page has overruled.</summary>
    public static CheckAnswers Newest(PackContent pack, CheckAnswers answers, DateOnly asOf)
    {
        var (told, start) = (Told(pack, answers, asOf, out _), Start(pack, answers));
        var left = answers.Told.ToDictionary(StringComparer.Ordinal);
        if (start.AgeGroup is { } group && told.AgeOn(asOf) is { } age && !Within(age, group))
            left.Remove(CheckForm.KeyOf(ApplicantFact.Age));
        if (start.Residence is { } now && told.Residence is { } residence && !IsWithin(residence, now))
            left.Remove(CheckForm.KeyOf(ApplicantFact.Residence));
        if (start.PlannedPlace is { } place && told.PlannedPlace is { } planned && !IsWithin(planned, place))
            left.Remove(CheckForm.KeyOf(ApplicantFact.PlannedPlace));
        return new CheckAnswers(left);
    }

    /// <summary>The person's facts; what cannot be read is not known and told in <paramref name="problems"/>.</summary>
    public static Applicant Read(PackContent pack, CheckAnswers newest, DateOnly asOf, out IReadOnlyList<ImportProblem> problems)
    {
        var (told, start) = (Told(pack, newest, asOf, out problems), Start(pack, newest));
        var person = told with
        {
            AgeGroup = start.AgeGroup,
            Residence = told.Residence ?? start.Residence,
            PlannedPlace = told.PlannedPlace ?? start.PlannedPlace,
        };
        // Who lives elsewhere and looks for something here would move from there.
        var home = RegionPlaces.OutsidePrefecture(pack).Areas;
        return person.PreviousResidence is null && person.Residence?.IsIn(NationalAreas.Set(home)) == Verdict.NotMet
            ? person with
            {
                PreviousResidence = person.Residence,
            }
            : person;
    }

    /// <summary>Whether the start page knows that the person wants to come here from elsewhere.</summary>
    public static bool IsComing(CheckAnswers answers)
    {
        return ThreeQuestions.TimeOf(answers[StartWhen]) is MoveTime.WithinYear or MoveTime.SomeDay;
    }

    /// <summary>What the answers of the check say to the start page, by the keys of its questions.</summary>
    public static IReadOnlyList<(string Key, string Value)> ForStart(PackContent pack, CheckAnswers answers, DateOnly asOf)
    {
        var told = Told(pack, answers, asOf, out _);
        var start = new List<(string, string)>();
        if (told.AgeOn(asOf) is { } age)
            start.Add((StartAge, KeyOf(ThreeQuestions.Ages, k => ThreeQuestions.AgeRange(k) is { } r && Within(age, r))));
        if (told.Residence is { } residence)
            start.Add((StartNow, KeyOf(ThreeQuestions.Homes(pack), k => IsWithin(residence, ThreeQuestions.PlaceOf(pack, k)))));
        if (told.PlannedPlace is not { } planned)
            return start;
        start.Add((StartPlace, KeyOf(ThreeQuestions.Places(pack), k => IsWithin(planned, ThreeQuestions.PlaceOf(pack, k)))));
        if (!IsWithin(planned, Start(pack, answers).PlannedPlace))
            start.Add((StartWhen, ""));
        return start;
    }

    /// <summary>What the start page knows. Who stays where she is works there too.</summary>
    private static Applicant Start(PackContent pack, CheckAnswers answers)
    {
        var facts = AnswerThreeQuestions.FactsOf(
            pack,
            new ThreeAnswers(answers[StartAge], [], answers[StartPlace]) { Now = answers[StartNow], When = answers[StartWhen] }
        );
        return ThreeQuestions.TimeOf(answers[StartWhen]) == MoveTime.Stay ? facts with { PlannedPlace = facts.Residence } : facts;
    }

    private static string KeyOf(IEnumerable<Choice> choices, Func<string, bool> fits) =>
        choices.FirstOrDefault(c => fits(c.Key))?.Key ?? "";

    private static Applicant Told(PackContent pack, CheckAnswers answers, DateOnly asOf, out IReadOnlyList<ImportProblem> problems) =>
        new PeopleReader(pack, asOf).ReadOne(CheckForm.Columns(answers.Known(), asOf), out problems);

    private static bool Within(NumberRange age, NumberRange group) => age.From >= group.From && !(age.To > group.To);

    private static bool IsWithin(Place told, Place? start) =>
        start is not null && told.IsIn(NationalAreas.Set(start.Areas)) == (start.IsOutside ? Verdict.NotMet : Verdict.Met);
}
