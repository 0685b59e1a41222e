namespace Okoshi.Engine.Shared;

/// <summary>求める区域 Some areas that are asked for, with the register that knows what lies in them.</summary>
/// <param name="Register">The national register.</param>
/// <param name="Codes">The areas: prefectures, municipalities, wards.</param>
public sealed record AreaSet(AreaRegister Register, IReadOnlyList<MunicipalityCode> Codes)
{
    /// <summary>Whether an area lies in these; Unknown when only a part of it does, or when that cannot be said.</summary>
    public Verdict Holds(MunicipalityCode area)
    {
        var verdict = VerdictLogic.Any(Codes.Select(c => Register.IsIn(area, c)));
        // Both wards of a split one, or every ward of a city, are the whole again.
        return verdict == Verdict.Unknown && Register.Parts(area) is { Count: > 0 } parts && parts.All(p => Holds(p) == Verdict.Met)
            ? Verdict.Met
            : verdict;
    }
}
