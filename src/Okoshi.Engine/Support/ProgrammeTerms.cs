using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>制度の額と結び付き What a programme pays at most, and how it is tied to other programmes and to its budget.</summary>
public sealed record ProgrammeTerms
{
    /// <summary>Nothing is known: no amount, no ties.</summary>
    public static readonly ProgrammeTerms None = new();

    /// <summary>給付上限額 The most that one applicant receives; null when the sources state no amount.</summary>
    public Yen? Benefit { get; init; }

    /// <summary>額の決まり方 Whether <see cref="Benefit"/> is a limit or the amount itself; a limit where nothing is said.</summary>
    public AmountKind Amount { get; init; }

    /// <summary>お金の種類 Whether the money is given, lent or guaranteed.</summary>
    public MoneyKind Money { get; init; }

    /// <summary>受付の初日 First day on which applications are taken; null when it is not known.</summary>
    public DateOnly? OpenFrom { get; init; }

    /// <summary>受付の末日 Last day on which applications are taken; null when it is not known.</summary>
    public DateOnly? OpenUntil { get; init; }

    /// <summary>随時 The source says that there is no last day. Where it only names none, the end is not known.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>予算の終わり The day on which the budget ran out; null while it has not, or when it is not known.</summary>
    public DateOnly? BudgetExhaustedOn { get; init; }

    /// <summary>併給できない制度 Keys of programmes that cannot be received together with this one.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>先に受ける制度 Keys of programmes that have to be received before this one, all of them.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>
    /// 合計の上限をともにする制度 Keys of programmes that pay no more than <see cref="CapLimit"/> together with this one; empty for no such limit.
    /// </summary>
    public IReadOnlyList<string> CapWith { get; init; } = [];

    /// <summary>合計の上限 The most that this programme and those of <see cref="CapWith"/> pay together; null for no such limit.</summary>
    public Yen? CapLimit { get; init; }

    /// <summary>元制度 Key of the programme that this one is a version of (元制度番号 of DS-451-4); empty when it has none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The ties as conditions, so that they are judged and explained like all others.</summary>
    internal IReadOnlyList<Clause> Clauses(string id, Citation citation)
    {
        var clauses = new List<Clause>();
        if (BudgetExhaustedOn is { } day)
            clauses.Add(new BudgetClause($"{id}#budget", day, "", citation));
        if (Excludes.Count > 0)
            clauses.Add(
                new NotClause($"{id}#excludes", new ReceivedClause($"{id}#excludes.1", Excludes, null, "", citation) { Excludes = true })
            );
        clauses.AddRange(After.Select((before, i) => new ReceivedClause($"{id}#after.{i + 1}", [before], null, "", citation)));
        return clauses;
    }
}
