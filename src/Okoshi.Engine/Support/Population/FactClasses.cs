using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// Divides the answers to one question into classes that its conditions cannot tell apart; a person is then one byte. The verdict of each
/// class is asked of the same judge that judges single persons. Class 0 of a number is "not known".
/// </summary>
internal sealed class FactClasses
{
    private const int MostClasses = 256;

    private static readonly Applicant Nobody = new();

    private readonly NumberColumn? numbers;
    private readonly CodedColumn? codes;
    private readonly NumberClasses? steps;
    private readonly byte[] classOfCode;

    private FactClasses(
        NumberColumn? numbers,
        CodedColumn? codes,
        long[] starts,
        byte[] classOfCode,
        IReadOnlyDictionary<int, Verdict[]> verdicts,
        int count
    )
    {
        (this.numbers, this.codes, this.classOfCode, Verdicts, Count) = (numbers, codes, classOfCode, verdicts, count);
        // More classes than a byte can tell are divided before they are used.
        steps = numbers is null || count > MostClasses ? null : new NumberClasses(starts);
    }

    /// <summary>Number of classes, at most 256.</summary>
    public int Count { get; }

    /// <summary>For each condition by its index the verdict of every class.</summary>
    public IReadOnlyDictionary<int, Verdict[]> Verdicts { get; }

    /// <summary>The classes of one question; more than one table where 256 classes are not enough.</summary>
    public static IEnumerable<FactClasses> Of(
        Question question,
        int[] indexes,
        IReadOnlyList<LeafClause> leaves,
        PopulationColumns columns,
        DateOnly asOf
    )
    {
        var classes = columns.Number(question) is { } numbers
            ? OfNumbers(numbers, question.Fact, indexes, leaves, asOf)
            : OfCodes(columns.Coded(question), indexes, leaves, asOf);
        if (classes.Count <= MostClasses)
            return [classes];
        if (indexes.Length == 1)
            throw new ArgumentException($"The condition {leaves[indexes[0]].Key} has more than {MostClasses} classes.");
        return Of(question, indexes[..(indexes.Length / 2)], leaves, columns, asOf)
            .Concat(Of(question, indexes[(indexes.Length / 2)..], leaves, columns, asOf));
    }

    /// <summary>Writes the classes of persons from one place on.</summary>
    public void Encode(int from, Span<byte> classes)
    {
        if (codes is { } coded)
        {
            var source = coded.Codes.AsSpan(from, classes.Length);
            for (var i = 0; i < source.Length; i++)
                classes[i] = classOfCode[source[i]];
        }
        else if (numbers is null)
            classes.Clear();
        else if (numbers.Small is { } small)
            steps!.Encode(small.AsSpan(from, classes.Length), classes);
        else
            steps!.Encode(numbers.Large.AsSpan(from, classes.Length), classes);
    }

    private static FactClasses OfNumbers(
        NumberColumn column,
        ApplicantFact fact,
        int[] indexes,
        IReadOnlyList<LeafClause> leaves,
        DateOnly asOf
    )
    {
        var unknown = column.Small is null ? long.MinValue : int.MinValue;
        var courses = indexes.Select(i => Course(leaves[i], fact, unknown, asOf)).ToArray();
        long[] starts = [.. courses.SelectMany(c => c.Select(part => part.Start)).Append(unknown + 1).Distinct().Order()];
        var verdicts = indexes
            .Zip(courses)
            .ToDictionary(p => p.First, p => Spread(LeafJudge.Judge(leaves[p.First], Nobody, asOf).Verdict, p.Second, starts));
        return new FactClasses(column, null, starts, [], verdicts, starts.Length + 1);
    }

    /// <summary>The verdict of a condition along the axis: each part from a start on; the first starts with the smallest number.</summary>
    private static List<(long Start, Verdict Verdict)> Course(LeafClause leaf, ApplicantFact fact, long unknown, DateOnly asOf)
    {
        var changes = FactAxis.Changes(leaf, asOf).Where(c => c > unknown + 1 && c <= Highest(fact)).Distinct().Order().ToArray();
        var below = changes.Length > 0 ? Math.Max(changes[0] - 1, Lowest(fact)) : 0;
        var course = new List<(long Start, Verdict Verdict)> { (unknown + 1, At(below)) };
        foreach (var change in changes)
        {
            var verdict = At(change);
            if (verdict != course[^1].Verdict)
                course.Add((change, verdict));
        }
        return course;

        Verdict At(long value) => LeafJudge.Judge(leaf, FactAxis.With(Nobody, fact, value), asOf).Verdict;
    }

    /// <summary>The verdict of every class: of "not known", then of each start.</summary>
    private static Verdict[] Spread(Verdict ofUnknown, List<(long Start, Verdict Verdict)> course, long[] starts)
    {
        var verdicts = new Verdict[starts.Length + 1];
        verdicts[0] = ofUnknown;
        var part = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            if (part + 1 < course.Count && course[part + 1].Start <= starts[i])
                part++;
            verdicts[i + 1] = course[part].Verdict;
        }
        return verdicts;
    }

    private static long Lowest(ApplicantFact fact) => FactAxis.IsDay(fact) ? 0 : int.MinValue + 1L;

    private static long Highest(ApplicantFact fact) =>
        fact switch
        {
            _ when FactAxis.IsDay(fact) => DateOnly.MaxValue.DayNumber,
            ApplicantFact.Employees => int.MaxValue,
            _ => long.MaxValue,
        };

    private static FactClasses OfCodes(CodedColumn? column, int[] indexes, IReadOnlyList<LeafClause> leaves, DateOnly asOf)
    {
        var answers = column?.Answers ?? [Nobody];
        var near = new NearLeaves(indexes, leaves);
        var keys = answers.Select(a => KeyOf(near, indexes.Length, leaves, indexes, a, asOf)).ToArray();
        // Classes in the order of their verdicts: conditions then hold for few runs of neighbouring classes.
        var distinct = keys.Distinct().Order(StringComparer.Ordinal).ToArray();
        var place = distinct.Select((k, i) => (k, i)).ToDictionary(p => p.k, p => p.i, StringComparer.Ordinal);
        var verdicts = indexes
            .Select((leaf, i) => (leaf, distinct.Select(k => (Verdict)(k[i] - '0')).ToArray()))
            .ToDictionary(p => p.leaf, p => p.Item2);
        return new FactClasses(null, column, [], [.. keys.Select(k => (byte)place[k])], verdicts, distinct.Length);
    }

    /// <summary>The verdicts of an answer, one letter a condition; those that cannot concern it are not met without being asked.</summary>
    private static string KeyOf(
        NearLeaves near,
        int count,
        IReadOnlyList<LeafClause> leaves,
        int[] indexes,
        Applicant answer,
        DateOnly asOf
    ) =>
        string.Create(
            count,
            answer,
            (key, known) =>
            {
                key.Fill((char)('0' + (int)Verdict.NotMet));
                foreach (var i in near.Of(known))
                    key[i] = (char)('0' + (int)Judge(leaves[indexes[i]], known, asOf));
            }
        );

    /// <summary>An industry of another division is never within a class; saying so here spares most of a large table.</summary>
    private static Verdict Judge(LeafClause leaf, Applicant answer, DateOnly asOf) =>
        leaf is IndustryClause { Classes: [var only] } && answer.Industry is { } own && own.Division != only.Division
            ? Verdict.NotMet
            : LeafJudge.Judge(leaf, answer, asOf).Verdict;
}
