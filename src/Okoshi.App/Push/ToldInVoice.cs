using Okoshi.App.Sentences;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Push;

/// <summary>Tells matches in a voice.</summary>
public static class ToldInVoice
{
    /// <summary>The same matches, their reasons and findings said in the voice.</summary>
    public static ThreeAnswersResult In(this ThreeAnswersResult result, Voice voice)
    {
        return result with { Matches = [.. result.Matches.Select(m => In(m, voice))] };
    }

    private static Match In(Match match, Voice voice)
    {
        return match with
        {
            Reasons = [.. match.Reasons.Select(r => r with { Text = Said(r.Text) })],
            Programmes =
            [
                .. match.Programmes.Select(p =>
                    p with
                    {
                        Findings =
                        [
                            .. p.Findings.Select(f =>
                                f with
                                {
                                    Value = Said(f.Value),
                                    Threshold = Said(f.Threshold),
                                    Reason = Said(f.Reason),
                                }
                            ),
                        ],
                    }
                ),
            ],
        };

        Remark Said(Remark remark) => Remark.Quote(remark.Text(voice));
    }
}
