using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>
/// 数値の組 The figures of one dataset in memory; never changes, and keeps what is computed from it alone. A joint area has no row of its
/// own: its values are the sums of its members', here and nowhere else.
/// </summary>
public sealed class FigureSet : Snapshot
{
    private readonly Dictionary<MunicipalityCode, double[]> rows;
    private readonly Dictionary<(string Code, string Period), int> places;
    private readonly Dictionary<string, int> latest;

    internal FigureSet(
        DatasetInfo info,
        IReadOnlyList<OfficialItem> items,
        IEnumerable<(OfficialArea Area, double[] Values)> areas,
        JointAreas joint
    )
    {
        (Info, Items, Joint) = (info, items, joint);
        (OfficialArea Area, double[] Values)[] all = [.. areas.OrderBy(a => a.Area.Code)];
        Areas = [.. all.Select(a => a.Area).Where(a => a.Code != MunicipalityCode.Nation)];
        rows = all.ToDictionary(a => a.Area.Code, a => a.Values);
        places = items.Select((item, i) => ((item.Code, item.Period), i)).ToDictionary(p => p.Item1, p => p.i);
        latest = items
            .Select((item, i) => (item, i))
            .GroupBy(p => p.item.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => p.item.Period, StringComparer.Ordinal).i, StringComparer.Ordinal);
    }

    private FigureSet(FigureSet same, JointAreas joint)
    {
        (Info, Items, Areas, Joint) = (same.Info, same.Items, same.Areas, joint);
        (rows, places, latest) = (same.rows, same.places, same.latest);
    }

    public DatasetInfo Info { get; }

    /// <summary>The items in the order of the values.</summary>
    public IReadOnlyList<OfficialItem> Items { get; }

    /// <summary>The areas in the order of their codes, without the nation and without joint areas.</summary>
    public IReadOnlyList<OfficialArea> Areas { get; }

    /// <summary>The joint areas that are known, whether or not this dataset has their members.</summary>
    internal JointAreas Joint { get; }

    /// <summary>The item of a code, of its latest year; null where the edition has none.</summary>
    public OfficialItem? ItemOf(string code) => latest.TryGetValue(code, out var at) ? Items[at] : null;

    /// <summary>The value of an area in the item's latest year; null where there is none.</summary>
    public decimal? this[MunicipalityCode area, string code] => latest.TryGetValue(code, out var at) ? ValueAt(area, at) : null;

    /// <summary>The value of an area in a year; null where there is none.</summary>
    public decimal? this[MunicipalityCode area, string code, string period] =>
        IndexOf(code, period) is >= 0 and var at ? ValueAt(area, at) : null;

    /// <summary>Whether it has the area; a joint area where it has all members.</summary>
    public bool Has(MunicipalityCode area) =>
        rows.ContainsKey(area) || (Joint.Find(area) is { } joint && joint.Members.All(m => this.In(m.Code) is not null));

    /// <summary>
    /// What comes in less what goes out, in the latest year. Over a joint area the differences are added: what moves between members
    /// cancels itself, while neither side alone is known.
    /// </summary>
    public decimal? Net(MunicipalityCode area, string into, string outOf) =>
        latest.TryGetValue(into, out var gain) && latest.TryGetValue(outOf, out var loss) ? NetAt(area, gain, loss) : null;

    /// <summary>Why an area has no value of an item, to be asked where it has none.</summary>
    public Remark WhyMissing(MunicipalityCode area, string code)
    {
        if (Joint.Find(area) is not { } joint || !latest.TryGetValue(code, out var at))
            return Remark.Of(RegionGap.RegionValueMissing);
        return MemberSums.WhyNot(Info.Format, Items[at]) is { } gap
            ? Remark.Of(gap)
            : new MembersMissing(NamesOf(joint.Members.Where(m => OfMember(m.Code, at) is null)));
    }

    /// <summary>
    /// What keeps the sums of a joint area from being known: a member that this dataset lacks, or one without a value of an item that
    /// could be added, with the items' names. Nothing for a municipality.
    /// </summary>
    public IEnumerable<(JointMember Member, IReadOnlyList<string> Items)> MembersWithGaps(MunicipalityCode area)
    {
        foreach (var member in Joint.Find(area)?.Members ?? [])
        {
            string[] items =
            [
                .. Items
                    .Where((item, at) => OfMember(member.Code, at) is null && MemberSums.WhyNot(Info.Format, item) is null)
                    .Select(i => $"{i.Name} {i.Period}年"),
            ];
            if (items.Length > 0)
                yield return (member, items);
        }
    }

    /// <summary>The members that this dataset lacks, as words; empty where it has all, and for what is no joint area.</summary>
    public string MembersWithout(MunicipalityCode area) => NamesOf((Joint.Find(area)?.Members ?? []).Where(m => this.In(m.Code) is null));

    /// <summary>
    /// The nation's value of the item's latest year: its own row where the dataset prints one, else the sum over all areas that have a
    /// value; null where there is neither.
    /// </summary>
    public decimal? Sum(string code)
    {
        if (!latest.TryGetValue(code, out var at))
            return null;
        if (rows.TryGetValue(MunicipalityCode.Nation, out var printed))
            return Number(printed[at]);
        var known = rows.Values.Select(r => r[at]).Where(double.IsFinite).ToArray();
        return known.Length == 0 ? null : known.Sum(v => (decimal)v);
    }

    internal int IndexOf(string code, string period) => places.GetValueOrDefault((code, period), -1);

    internal double[]? Row(MunicipalityCode area) => rows.GetValueOrDefault(area);

    /// <summary>The value of an item by its place.</summary>
    internal decimal? ValueAt(MunicipalityCode area, int item) =>
        Joint.Find(area) is not { } joint ? Printed(area, item)
        : MemberSums.WhyNot(Info.Format, Items[item]) is null ? joint.Sum(m => OfMember(m, item))
        : null;

    /// <inheritdoc cref="Net"/>
    internal decimal? NetAt(MunicipalityCode area, int into, int outOf)
    {
        return Joint.Find(area) is { } joint
            ? joint.Sum(m => OfMember(m, into) - OfMember(m, outOf))
            : Printed(area, into) - Printed(area, outOf);
    }

    /// <summary>The same figures with other joint areas.</summary>
    internal FigureSet With(JointAreas joint) => new(this, joint);

    private decimal? Printed(MunicipalityCode area, int item) => rows.TryGetValue(area, out var row) ? Number(row[item]) : null;

    /// <summary>A member may stand under its former code.</summary>
    private decimal? OfMember(MunicipalityCode member, int item) => this.In(member) is { } code ? Printed(code, item) : null;

    private static string NamesOf(IEnumerable<JointMember> members) => string.Join("、", members.Select(m => m.Name));

    internal static decimal? Number(double value) => double.IsFinite(value) ? (decimal)value : null;
}
