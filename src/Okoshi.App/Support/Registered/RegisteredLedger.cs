using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Registered;

/// <summary>
/// How an organisation's registered persons stand to the programmes of a day. It follows changes one by one, or evaluates everything anew
/// where that is cheaper; both give the same numbers.
/// </summary>
internal sealed class RegisteredLedger
{
    private readonly DateOnly asOf;
    private readonly int threads;
    private readonly Dictionary<Guid, int> places = [];
    private readonly List<Applicant?> people = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Version> versions = new(StringComparer.Ordinal);
    private PopulationLedger ledger = null!;
    private PopulationColumns? columns;
    private IReadOnlyList<CatalogueEntry> followed = [];
    private int changes;

    public RegisteredLedger(
        IReadOnlyDictionary<Guid, Applicant> people,
        IReadOnlyList<CatalogueEntry> programmes,
        DateOnly asOf,
        int threads
    )
    {
        (this.asOf, this.threads) = (asOf, threads);
        Begin(people, programmes);
    }

    /// <summary>Persons now.</summary>
    public int People { get; private set; }

    /// <summary>Places that are held in memory, those of persons who left included.</summary>
    public int Places => people.Count;

    /// <summary>Whole evaluations so far.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Counts of a programme; null when it does not stand, or serves no person.</summary>
    public VerdictCounts? Of(string programme)
    {
        if (!versions.ContainsKey(programme))
            return null;
        var number = numbers[programme];
        return Counts(ledger.MetCount(number), ledger.UnknownCount(number));
    }

    /// <summary>Counts of a programme that is not published.</summary>
    public VerdictCounts OfDraft(SupportProgramme draft)
    {
        columns ??= PopulationColumns.From([.. people.OfType<Applicant>()]);
        var result = PopulationRun.Preview(columns, [draft], asOf, threads);
        return Counts(result.MetCount(0), result.UnknownCount(0));
    }

    /// <summary>Follows what changed.</summary>
    /// <param name="changed">Persons of whom something changed; null for who is not among them now.</param>
    /// <param name="now">All programmes that stand.</param>
    public void Follow(IReadOnlyDictionary<Guid, Applicant?> changed, IReadOnlyList<CatalogueEntry> now)
    {
        var persons = changed.Where(c => c.Value is not null || Now(c.Key) is not null).ToArray();
        // The list of a day is the same object for as long as neither pack nor catalogue changes.
        var programmes = ReferenceEquals(now, followed) ? [] : Changed(Serving(now));
        followed = now;
        if (persons.Length + programmes.Length == 0)
            return;
        if (LedgerCost.IsWholeCheaper(People, numbers.Count, changes, persons.Length, programmes.Length))
        {
            var all = places
                .Where(p => !changed.ContainsKey(p.Key))
                .Select(p => (p.Key, Person: people[p.Value]))
                .Concat(persons.Select(p => (p.Key, Person: p.Value)));
            Begin(all.Where(p => p.Person is not null).ToDictionary(p => p.Key, p => p.Person!), now);
            return;
        }
        foreach (var (id, person) in persons)
            Change(id, person);
        foreach (var (key, says) in programmes)
            Change(key, says);
        changes += persons.Length + programmes.Length;
    }

    private void Begin(IReadOnlyDictionary<Guid, Applicant> all, IReadOnlyList<CatalogueEntry> now)
    {
        places.Clear();
        people.Clear();
        numbers.Clear();
        versions.Clear();
        foreach (var (id, person) in all)
        {
            places[id] = people.Count;
            people.Add(person);
        }
        var serving = Serving(now);
        foreach (var (key, (_, version)) in serving)
            (numbers[key], versions[key]) = (numbers.Count, version);
        columns = PopulationColumns.From([.. all.Values]);
        ledger = new PopulationLedger(
            PopulationRun.Evaluate(PopulationRun.Index(columns, [.. serving.Values.Select(s => s.Programme)], asOf, threads), 0, threads)
        );
        (People, changes, followed) = (people.Count, 0, now);
        Evaluations++;
    }

    private (string Key, (SupportProgramme Programme, Version Version)? Says)[] Changed(
        Dictionary<string, (SupportProgramme Programme, Version Version)> serving
    ) =>
        [
            .. serving
                .Where(p => versions.GetValueOrDefault(p.Key) != p.Value.Version)
                .Select(p => (p.Key, Says: ((SupportProgramme, Version)?)p.Value)),
            .. versions.Keys.Where(k => !serving.ContainsKey(k)).Select(k => (Key: k, Says: ((SupportProgramme, Version)?)null)),
        ];

    private void Change(Guid id, Applicant? person)
    {
        if (!places.TryGetValue(id, out var place))
            places[id] = place = people.Count;
        if (place == people.Count)
            people.Add(null);
        People += (person is null ? 0 : 1) - (people[place] is null ? 0 : 1);
        ledger.Change(place, person);
        (people[place], columns) = (person, null);
    }

    private void Change(string key, (SupportProgramme Programme, Version Version)? says)
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers[key] = number = numbers.Count;
        PopulationRun.Change(ledger, number, says?.Programme, threads);
        if (says is { } now)
            versions[key] = now.Version;
        else
            versions.Remove(key);
    }

    private Applicant? Now(Guid id) => places.TryGetValue(id, out var place) ? people[place] : null;

    private VerdictCounts Counts(long met, long unknown) => new(met, unknown, People - met - unknown);

    private static Dictionary<string, (SupportProgramme Programme, Version Version)> Serving(IReadOnlyList<CatalogueEntry> programmes) =>
        programmes.Where(e => e.Programme.ServesPeople).ToDictionary(e => e.Key, e => (e.Programme, Version.Of(e)), StringComparer.Ordinal);

    /// <summary>
    /// What the counts of a programme depend on: a published version never changes, and a pack's programmes go with the pack.
    /// </summary>
    private sealed record Version(string Name, DateOnly? From, DateOnly? To)
    {
        public static Version Of(CatalogueEntry entry) =>
            entry.Version is not null && entry.Programme.Rules is [var rule]
                ? new(entry.VersionName, rule.From, rule.To)
                : new(entry.VersionName, null, null);
    }
}
