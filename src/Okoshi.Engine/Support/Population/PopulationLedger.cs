using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// 人の台帳 Counts and best programmes that follow single changes of a person or a programme; at any time they are what a whole new
/// evaluation would say. Changes are kept beside the columns and the catalogue: after very many of them a new evaluation is due.
/// </summary>
public sealed class PopulationLedger
{
    private readonly PopulationColumns columns;
    private readonly DateOnly asOf;
    private readonly CatalogueJudge judge;
    private readonly Dictionary<int, Applicant?> changedPeople = [];
    private readonly SortedDictionary<int, SupportProgramme?> changedProgrammes = [];
    private readonly List<SupportProgramme?> programmes;
    private readonly List<long> met = [];
    private readonly List<long> unknown = [];
    private readonly BestProgrammes best;

    /// <summary>Begins with an evaluation.</summary>
    public PopulationLedger(PopulationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var index = result.Index;
        (columns, asOf, programmes) = (index.Columns, index.AsOf, [.. index.Programmes]);
        judge = new CatalogueJudge(index.Programmes, asOf);
        for (var i = 0; i < programmes.Count; i++)
        {
            met.Add(result.MetCount(i));
            unknown.Add(result.UnknownCount(i));
        }
        best = new BestProgrammes(result, programmes);
    }

    /// <summary>Persons who meet a programme.</summary>
    public long MetCount(int programme) => met[programme];

    /// <summary>Persons for whom a programme is unknown.</summary>
    public long UnknownCount(int programme) => unknown[programme];

    /// <summary>The best programmes of a person.</summary>
    public IReadOnlyList<(int Programme, Verdict Verdict)> TopOf(int person) => best.Of(person);

    /// <summary>A person's facts change; a person with the next number is new, null is one who has left.</summary>
    public void Change(int person, Applicant? after)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(person, best.People);
        var verdicts = Judge(after);
        Count(person < best.People ? Judge(ApplicantAt(person)) : null, -1);
        Count(verdicts, 1);
        changedPeople[person] = after;
        best.Set(person, verdicts);
    }

    /// <summary>
    /// The evaluation that the change of a programme needs, of the programme alone; it keeps two programmes for each person.
    /// </summary>
    public PopulationIndex IndexOf(int programme, SupportProgramme? after) =>
        new(columns, [.. new[] { Before(programme), after }.OfType<SupportProgramme>()], asOf, isStreamed: true);

    /// <summary>
    /// A programme changes; one with the next number is new, null is one that has ended. Returns how many persons had to be judged anew.
    /// </summary>
    public int Change(int programme, SupportProgramme? after, PopulationResult verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(programme, programmes.Count);
        var before = Before(programme);
        var place = before is null ? 0 : 1;
        var (countMet, countUnknown) = after is null ? (0, 0) : (verdicts.MetCount(place), verdicts.UnknownCount(place));
        if (programme == programmes.Count)
        {
            programmes.Add(after);
            met.Add(0);
            unknown.Add(0);
        }
        (programmes[programme], met[programme], unknown[programme], changedProgrammes[programme]) = (after, countMet, countUnknown, after);
        var anew = 0;
        for (var person = 0; person < columns.Count; person++)
        {
            if (changedPeople.Count > 0 && changedPeople.ContainsKey(person))
                continue;
            var verdict = after is null ? Verdict.NotMet : verdicts.VerdictOf(person, place);
            var was = before is null ? Verdict.NotMet : verdicts.VerdictOf(person, 0);
            if ((verdict != Verdict.NotMet || was != Verdict.NotMet) && !best.Replace(person, programme, verdict))
                anew += Renew(person);
        }
        foreach (var (person, now) in changedPeople)
        {
            if (person < columns.Count && after is not null)
                Add(programme, verdicts.VerdictOf(person, place), -1);
            var verdict = after is null || now is null ? Verdict.NotMet : ProgrammeJudge.Judge(after, now, asOf);
            Add(programme, verdict, 1);
            if (best.Most > 0)
                anew += Renew(person);
        }
        return anew;
    }

    private SupportProgramme? Before(int programme) => programme < programmes.Count ? programmes[programme] : null;

    private Applicant? ApplicantAt(int person) => changedPeople.TryGetValue(person, out var now) ? now : columns.ApplicantAt(person);

    private int Renew(int person)
    {
        best.Set(person, Judge(ApplicantAt(person)));
        return 1;
    }

    /// <summary>The verdicts of the catalogue as it is now; null for one who has left.</summary>
    private Verdict[]? Judge(Applicant? applicant)
    {
        if (applicant is null)
            return null;
        var verdicts = judge.Judge(applicant).All.ToArray();
        Array.Resize(ref verdicts, programmes.Count);
        foreach (var (at, programme) in changedProgrammes)
            verdicts[at] = programme is null ? Verdict.NotMet : ProgrammeJudge.Judge(programme, applicant, asOf);
        return verdicts;
    }

    private void Count(Verdict[]? verdicts, int by)
    {
        for (var i = 0; i < (verdicts?.Length ?? 0); i++)
            Add(i, verdicts![i], by);
    }

    private void Add(int programme, Verdict verdict, int by)
    {
        if (verdict == Verdict.Met)
            met[programme] += by;
        if (verdict == Verdict.Unknown)
            unknown[programme] += by;
    }
}
