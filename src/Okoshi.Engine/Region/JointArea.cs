using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>圏域 Several municipalities that work together and are looked at as one region (連携中枢都市圏 and the like).</summary>
/// <param name="Code">Its code, which is this product's own.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kana">Reading of the name; empty where it is not known.</param>
/// <param name="Members">Its municipalities, the centre first; at least two, each once.</param>
/// <param name="Source">Where it is written who belongs to it.</param>
public sealed record JointArea(MunicipalityCode Code, string Name, string Kana, IReadOnlyList<JointMember> Members, SourceRef Source)
{
    /// <summary>Whether all members lie in one prefecture; else the code's prefecture is that of the centre alone.</summary>
    public bool IsWithinPrefecture => Members.All(m => m.Code.Prefecture == Code.Prefecture);

    /// <summary>
    /// The sum of the members' values, in their unit; null where one of them has none, never 0. Whether values of a kind may be added at
    /// all is for the caller to say.
    /// </summary>
    public decimal? Sum(Func<MunicipalityCode, decimal?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        decimal sum = 0;
        foreach (var member in Members)
        {
            if (value(member.Code) is not { } own)
                return null;
            sum += own;
        }
        return sum;
    }
}
