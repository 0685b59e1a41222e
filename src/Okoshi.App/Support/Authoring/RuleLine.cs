namespace Okoshi.App.Support.Authoring;

/// <summary>条件の一行 A condition as whoever checks it reads it: its words, and where it is written.</summary>
/// <param name="Level">Depth below the combinations that it belongs to.</param>
/// <param name="IsGroup">It is a combination; its parts follow one level deeper.</param>
/// <param name="Words">What it says.</param>
/// <param name="Source">Title and edition of the document; empty where none is named.</param>
/// <param name="Place">Article or page.</param>
/// <param name="Url">Address of the document; empty where there is none.</param>
public sealed record RuleLine(int Level, bool IsGroup, string Words, string Source, string Place, string Url)
{
    /// <summary>The lines of a document in reading order.</summary>
    public static IReadOnlyList<RuleLine> Of(RuleDocument document, RuleWords words) =>
        [
            .. document.Nodes.Select(n =>
            {
                var source = document.Sources.FirstOrDefault(s => s.Id == n.Source);
                return n.IsGroup
                    ? new RuleLine(n.Level, true, RuleKinds.Words(n.Kind), "", "", "")
                    : new RuleLine(
                        n.Level,
                        false,
                        string.IsNullOrWhiteSpace(n.Says) ? words.Says(n) : n.Says.Trim(),
                        string.Join(' ', new[] { source?.Title, source?.Edition }.Where(t => !string.IsNullOrWhiteSpace(t))),
                        n.Place ?? "",
                        source?.Url ?? ""
                    );
            }),
        ];
}
