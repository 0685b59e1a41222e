using Okoshi.Engine.Support;

namespace Okoshi.App.Industries;

/// <summary>産業分類番号の読み What a written number of an industry means, in codes of the newest revision.</summary>
/// <param name="Codes">The classes; several where one was divided or the revision is not known; none when refused.</param>
/// <param name="IsAmbiguous">Whether the two revisions mean different things and nothing says which it is.</param>
/// <param name="Note">What a reader has to know; empty when it was found as it stands.</param>
/// <param name="Problem">Why it was refused, without a full stop.</param>
/// <param name="NextStep">What to do then.</param>
public sealed record IndustryReading(IReadOnlyList<JsicCode> Codes, bool IsAmbiguous, string Note, string Problem, string NextStep)
{
    /// <summary>The narrowest class that holds all of the codes, as far as there is one below the divisions; null for none.</summary>
    public JsicCode? Common
    {
        get
        {
            if (Codes.Count == 0 || Codes.Any(c => c.Division != Codes[0].Division))
                return null;
            for (var digits = Codes[0].Digits; digits.Length >= 2; digits = digits[..^1])
            {
                if (Codes.All(c => c.Digits.StartsWith(digits, StringComparison.Ordinal)))
                    return JsicCode.Parse(digits);
            }
            return JsicCode.Parse(Codes[0].Division.Code);
        }
    }

    internal static IndustryReading Found(IReadOnlyList<JsicCode> codes, string note = "") => new(codes, false, note, "", "");

    internal static IndustryReading Refused(string problem, string nextStep) => new([], false, "", problem, nextStep);
}
