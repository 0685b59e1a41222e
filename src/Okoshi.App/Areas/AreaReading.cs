using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>団体コードの読み What a written number of an area means: found, repaired with a note, or refused with a question.</summary>
/// <param name="Code">The area; null when it was refused.</param>
/// <param name="Note">How it was repaired; empty when it was found as it stands.</param>
/// <param name="Problem">Why it was refused, without a full stop.</param>
/// <param name="NextStep">What to do then.</param>
public sealed record AreaReading(MunicipalityCode? Code, string Note, string Problem, string NextStep)
{
    public static AreaReading Found(MunicipalityCode code) => new(code, "", "", "");

    public static AreaReading Repaired(MunicipalityCode code, string note) => new(code, note, "", "");

    public static AreaReading Refused(string problem, string nextStep) => new(null, "", problem, nextStep);

    /// <summary>The area of a number that was not refused.</summary>
    public bool Is(out MunicipalityCode code)
    {
        code = Code ?? default;
        return Code is not null;
    }

    /// <summary>The same where a municipality or ward is needed: a prefecture is refused.</summary>
    internal AreaReading OfMunicipality() =>
        Code is { IsPrefecture: true } code
            ? Refused($"{code} は{NationalAreas.NameOf(code)}の番号です", "市区町村の番号に直してください")
            : this;

    /// <summary>A refusal at its place in a file.</summary>
    internal ImportProblem At(string file, int line, string column) => new(file, line, column, Problem, AreaReader.Expected, NextStep);
}
