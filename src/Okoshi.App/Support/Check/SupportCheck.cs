using Okoshi.App.Sentences;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Check;

/// <summary>Programmes of one purpose that nothing speaks against.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Met">All conditions hold.</param>
/// <param name="AtOffice">Nothing is left that the person could be asked: an office reads the rest.</param>
/// <param name="StillOpen">An answer of the person is still wanted.</param>
public sealed record CheckGroup(
    CheckPurpose Purpose,
    IReadOnlyList<ProgrammeAnswer> Met,
    IReadOnlyList<ProgrammeAnswer> AtOffice,
    IReadOnlyList<ProgrammeAnswer> StillOpen
)
{
    /// <summary>All of them, the surest first.</summary>
    public IReadOnlyList<ProgrammeAnswer> All => [.. Met, .. AtOffice, .. StillOpen];
}

/// <summary>What the programmes say to somebody who has told so much.</summary>
/// <param name="Given">What was told.</param>
/// <param name="Questions">Everything that can be asked: first what the person wants to do, then what concerns most programmes.</param>
/// <param name="Left">The questions still to put, what settles most first; none when no answer can settle anything any more.</param>
/// <param name="Result">Answers of the programmes for what the person wants to do.</param>
/// <param name="Wrong">Answers that cannot be read, by key; they count as not known.</param>
/// <param name="ForOthers">Number of programmes for something that the person does not want to do.</param>
public sealed record SupportCheck(
    CheckAnswers Given,
    IReadOnlyList<CheckQuestion> Questions,
    IReadOnlyList<CheckQuestion> Left,
    PersonAnswers Result,
    IReadOnlyList<(string Key, string Message)> Wrong,
    int ForOthers
)
{
    /// <summary>The words in which it is told.</summary>
    public required PublicWords In { get; init; }

    /// <summary>Whether the person is surely not of age: a guardian has to agree.</summary>
    public required bool IsMinor { get; init; }

    /// <summary>What each programme is, in a sentence, by its key.</summary>
    public required IReadOnlyDictionary<string, string> Summaries { get; init; }

    /// <summary>The questions of the next page; what the person wants to do stands alone, for it decides the others.</summary>
    public IReadOnlyList<CheckQuestion> Next => [.. Left.Take(CheckSupport.OnePage)];

    /// <summary>
    /// What is known in words, in the order of the form: the answers of the check, be it "I do not know", and those of the start page.
    /// </summary>
    public IReadOnlyList<(CheckQuestion Question, string Words)> Known =>
        [.. Questions.Select(q => (q, Given.Has(q.Key) ? q.Words(Given[q.Key]) : FromStart(q.Asks?.Fact))).Where(a => a.Item2.Length > 0)];

    /// <summary>All conditions hold.</summary>
    public IEnumerable<ProgrammeAnswer> Met => Of(Verdict.Met);

    /// <summary>Nothing is left that the person could be asked: an office reads the rest.</summary>
    public IEnumerable<ProgrammeAnswer> AtOffice => Of(Verdict.Unknown).Where(IsForOffice);

    /// <summary>An answer of the person is still wanted.</summary>
    public IEnumerable<ProgrammeAnswer> StillOpen => Of(Verdict.Unknown).Where(a => !IsForOffice(a));

    /// <summary>Ruled out, those that a change would open first.</summary>
    public IEnumerable<ProgrammeAnswer> NotMet => Of(Verdict.NotMet).OrderBy(a => a.NearMiss is null);

    /// <summary>What nothing speaks against, by purpose, in the order in which purposes are offered.</summary>
    public IReadOnlyList<CheckGroup> Groups() =>
        [.. CheckPurpose.All.Select(p => new CheckGroup(p, For(Met, p), For(AtOffice, p), For(StillOpen, p))).Where(g => g.All.Count > 0)];

    /// <summary>What the start page told of a fact.</summary>
    private string FromStart(ApplicantFact? fact) =>
        (fact, Result.Person.Facts) switch
        {
            (ApplicantFact.Age, { AgeGroup: { } age }) => new ConditionRemark.Number(ApplicantFact.Age, age).Text(In.Plain),
            (ApplicantFact.Residence, { Residence: { } here }) => In.Questions.Place(here.Name, ""),
            (ApplicantFact.PlannedPlace, { PlannedPlace: { } there }) => In.Questions.Place(there.Name, ""),
            _ => "",
        };

    private static ProgrammeAnswer[] For(IEnumerable<ProgrammeAnswer> answers, CheckPurpose purpose) =>
        [.. answers.Where(a => a.Outcome.Purpose == purpose.Purpose)];

    private IEnumerable<ProgrammeAnswer> Of(Verdict verdict) => Result.Answers.Where(a => a.Outcome.Verdict == verdict);

    private static bool IsForOffice(ProgrammeAnswer answer) => answer.NextQuestion is null;
}
