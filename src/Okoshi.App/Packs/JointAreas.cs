using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>
/// 圏域の一覧 The joint areas that packs declare and those declared on a page, by their codes; of two with the same code that of the newer
/// pack.
/// </summary>
internal sealed class JointAreas
{
    private readonly Dictionary<MunicipalityCode, JointArea> byCode;
    private readonly string content;

    private JointAreas(IEnumerable<JointArea> all)
    {
        All = [.. all.DistinctBy(a => a.Code).OrderBy(a => a.Code)];
        byCode = All.ToDictionary(a => a.Code);
        content = string.Join('\n', All.Select(a => $"{a.Code} {a.Name} {a.Kana} {a.Source} {string.Join(';', a.Members)}"));
    }

    public static JointAreas None { get; } = new([]);

    public IReadOnlyList<JointArea> All { get; }

    /// <summary>Those of packs, the newest pack first, and those that were declared without one.</summary>
    public static JointAreas Of(IEnumerable<PackContent> packs, params IEnumerable<JointArea> declared) =>
        new([.. packs.SelectMany(Of), .. declared]);

    /// <summary>The joint area of a code; null for any other code.</summary>
    public JointArea? Find(MunicipalityCode code) => byCode.GetValueOrDefault(code);

    /// <summary>Whether nothing differs, so that what was computed for one stays good for the other.</summary>
    public bool IsSameAs(JointAreas other) => content == other.content;

    /// <summary>The members as rows of a pack, so that people can say in which of them they live.</summary>
    public static IReadOnlyList<MunicipalityRow> RowsOf(JointArea joint) =>
        [
            .. joint.Members.Select(m => new MunicipalityRow
            {
                Code = m.Code,
                Name = m.Name,
                Role = "area",
                Source = joint.Source,
            }),
        ];

    private static IEnumerable<JointArea> Of(PackContent pack)
    {
        var names = pack.Rows<MunicipalityRow>().ToDictionary(m => m.Code, m => m.Name);
        return pack.Rows<JointAreaRow>()
            .Select(row => new JointArea(
                row.Region,
                row.Name,
                row.Kana,
                [.. row.MemberCodes.Select(c => new JointMember(c, names[c]))],
                row.Source
            ));
    }
}
