using Okoshi.App.Industries;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// Reads the industries of a list. Lists cut the names of divisions at their commas (農業|林業): a division is meant where all its parts
/// stand, a class where its whole name stands.
/// </summary>
internal static class ProposedIndustries
{
    /// <summary>As many divisions as may be left out before they, and not those that are in, are named.</summary>
    private const int MostLeftOut = 3;

    private static readonly (string Code, string[] Parts)[] Divisions =
    [
        .. IndustryCode.Divisions.Select(d => (d.Code, ProposedConditions.Parts(d.Name).Select(Fold).ToArray())),
    ];

    private static readonly ILookup<string, string> Classes = NationalIndustries
        .All.Where(i => i.Code.Digits.Length > 1)
        .ToLookup(i => Fold(i.Name), i => i.Code.Digits, StringComparer.Ordinal);

    public static SourceReading Of(string text)
    {
        var left = ProposedConditions.Parts(text).Select(Fold).ToHashSet(StringComparer.Ordinal);
        var codes = Divisions.Where(d => d.Parts.All(left.Contains)).Select(d => d.Code).ToList();
        left.ExceptWith(Divisions.Where(d => codes.Contains(d.Code)).SelectMany(d => d.Parts));
        foreach (var name in left)
        {
            // Many classes bear the name of the one above them: the widest is meant.
            if (Classes[name].OrderBy(c => c.Length).FirstOrDefault() is not { } code)
                return ProposedConditions.Unread(
                    Ds451.Industry,
                    text,
                    $"「{name}」は、産業分類の名前ではありません。読んで、条件にしてください。"
                );
            codes.Add(code);
        }
        string[] missing = [.. Divisions.Select(d => d.Code).Where(c => !codes.Contains(c))];
        return missing.Length switch
        {
            // With a class among them more is left out than whole divisions.
            _ when codes.Any(c => c.Length > 1) => Proposed(text, [Node(codes, 0)]),
            0 => ProposedConditions.Without(Ds451.Industry, text, "すべての業種です。業種の条件はいりません。"),
            <= MostLeftOut => Proposed(text, [new RuleNode { Kind = "not" }, Node(missing, 1)]),
            _ => Proposed(text, [Node(codes, 0)]),
        };
    }

    private static SourceReading Proposed(string text, IReadOnlyList<RuleNode> lines) =>
        ProposedConditions.Proposed(new ProposedCondition(Ds451.Industry, text, 0, ProposalGround.Field, lines));

    private static RuleNode Node(IEnumerable<string> codes, int level) =>
        new()
        {
            Kind = "industry",
            Level = level,
            Chosen = [.. codes],
        };

    private static string Fold(string name) => TextFold.Nfkc(name).Trim();
}
