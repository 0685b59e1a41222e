namespace Okoshi.Engine.Shared;

/// <summary>区域の台帳 Which areas Japan has, what lies in what, and what became of those that are gone.</summary>
/// <remarks>
/// The land of an abolished area is found again in its successors. Where several were merged or one was split, "in the successor" does
/// not say "in the old area": the answer is Unknown, never No.
/// </remarks>
public sealed class AreaRegister
{
    private readonly Dictionary<MunicipalityCode, RegisteredArea> byCode;
    private readonly ILookup<MunicipalityCode, MunicipalityCode> inside;
    private readonly ILookup<MunicipalityCode, MunicipalityCode> predecessors;

    /// <param name="areas">All areas and names, of a renamed one several.</param>
    public AreaRegister(IReadOnlyList<RegisteredArea> areas)
    {
        All = areas;
        byCode = areas.GroupBy(a => a.Code).ToDictionary(g => g.Key, g => g.MaxBy(a => a.To ?? DateOnly.MaxValue)!);
        inside = byCode.Values.Where(a => a.Within is not null).ToLookup(a => a.Within!.Value, a => a.Code);
        predecessors = byCode.Values.SelectMany(a => a.Successors.Select(s => (s, a.Code))).ToLookup(p => p.s, p => p.Code);
    }

    /// <summary>Every area, those that are gone and former names too, in the order of the codes.</summary>
    public IReadOnlyList<RegisteredArea> All { get; }

    /// <summary>The area of a code, by its last name; null for a code that the register does not have.</summary>
    public RegisteredArea? Find(MunicipalityCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The areas that lie directly in another, in the order of the codes.</summary>
    public IEnumerable<RegisteredArea> Inside(MunicipalityCode code) => inside[code].Select(c => byCode[c]).OrderBy(a => a.Code);

    /// <summary>政令指定都市 The city of a ward; null for everything else.</summary>
    public MunicipalityCode? CityOf(MunicipalityCode code) => Find(code) is { Kind: AreaKind.Ward } ward ? ward.Within : null;

    /// <summary>The municipality to which an area belongs: the city for a ward, else itself.</summary>
    public MunicipalityCode Whole(MunicipalityCode code) => CityOf(code) ?? code;

    /// <summary>The name as people say it, of a ward with its city (札幌市中央区); null for an unknown code.</summary>
    public string? NameOf(MunicipalityCode code) => Find(code) is { } area ? NameOf(area) : null;

    /// <inheritdoc cref="NameOf(MunicipalityCode)"/>
    public string NameOf(RegisteredArea area) => area.Kind == AreaKind.Ward ? Find(area.Within!.Value)?.Name + area.Name : area.Name;

    /// <summary>The name with its prefecture (北海道札幌市中央区); null for an unknown code.</summary>
    public string? FullNameOf(MunicipalityCode code) =>
        Find(code) is not { } area ? null
        : PrefectureOf(area) is { } prefecture && prefecture.Code != code ? prefecture.Name + NameOf(area)
        : area.Name;

    /// <summary>The prefecture of an area, itself for a prefecture.</summary>
    public RegisteredArea? PrefectureOf(RegisteredArea area)
    {
        var at = area;
        while (at is { Within: { } within })
            at = Find(within);
        return at;
    }

    /// <summary>The areas to which the land of an area belongs now: itself while it stands.</summary>
    public IReadOnlyList<MunicipalityCode> Standing(MunicipalityCode code) =>
        Find(code) is { Successors: { Count: > 0 } successors } ? [.. successors.SelectMany(Standing).Distinct()] : [code];

    /// <summary>What an area consists of: the successors of one that is gone, else the standing areas in it; none for most.</summary>
    public IReadOnlyList<MunicipalityCode> Parts(MunicipalityCode code) =>
        Standing(code) is var standing && (standing.Count > 1 || standing[0] != code)
            ? standing
            : [.. inside[code].Where(c => byCode[c].Successors.Count == 0)];

    /// <summary>The code that an area had before or has now, where nothing but the code changed; else none.</summary>
    public IEnumerable<MunicipalityCode> OtherCodes(MunicipalityCode code) =>
        Same(code).Where(c => c != code).Concat(predecessors[code].Where(p => Same(p).Contains(code)));

    /// <summary>
    /// Whether somebody of whom an area is known is in a wanted area: Met when it lies in it, NotMet when they have nothing in common, and
    /// Unknown when what is known is too coarse, or is a number that the register does not have.
    /// </summary>
    public Verdict IsIn(MunicipalityCode known, MunicipalityCode wanted)
    {
        if (known == wanted || wanted == MunicipalityCode.Nation)
            return Verdict.Met;
        if (known == MunicipalityCode.Nation)
            return Verdict.Unknown;
        if (known.Prefecture != wanted.Prefecture)
            return Verdict.NotMet;
        if (wanted.IsPrefecture)
            return Verdict.Met;
        if (known.IsPrefecture || IsUnknown(known) || IsUnknown(wanted))
            return Verdict.Unknown;
        var (now, asked) = (Standing(known), Standing(wanted));
        if (now.All(n => Same(wanted).Any(w => Holds(w, n))))
            return Verdict.Met;
        return now.Any(n => asked.Any(w => Holds(w, n) || Holds(n, w))) ? Verdict.Unknown : Verdict.NotMet;
    }

    // No municipality has the number 999: it is the product's own for "any other one of the prefecture", outside of all that are named.
    private bool IsUnknown(MunicipalityCode code) => !byCode.ContainsKey(code) && code.Digits[2..5] != "999" && !code.IsJointArea;

    /// <summary>The codes that mean this very area now: itself while it stands, its successor where it is the only one of both.</summary>
    private IReadOnlyList<MunicipalityCode> Same(MunicipalityCode code) =>
        Find(code) is not { Successors: { Count: > 0 } successors } ? [code]
        : successors is [var only] && predecessors[only].Count() == 1 ? Same(only)
        : [];

    private bool Holds(MunicipalityCode outer, MunicipalityCode inner)
    {
        for (MunicipalityCode? at = inner; at is { } code; at = Find(code)?.Within)
        {
            if (code == outer)
                return true;
        }
        return false;
    }
}
