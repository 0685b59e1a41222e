using Okoshi.App.Documents;
using Okoshi.App.Japanese;
using Okoshi.App.Sentences;
using Okoshi.App.Writing;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>One line of a cross SWOT that people edit.</summary>
/// <param name="Box">強み, 弱み, 機会, 脅威, or one of the four crosses.</param>
/// <param name="Text">The line in a sentence.</param>
/// <param name="Figures">Figures and sources of the proposal; empty for a line of people's own.</param>
/// <param name="Reason">Why a person changed or added it; may be empty where it stands as proposed.</param>
/// <param name="IsOwn">Whether a person added it.</param>
public sealed record SwotLine(string Box, string Text, string Figures, string Reason, bool IsOwn)
{
    public const int LongestText = 200;
    public const int LongestReason = 200;

    /// <summary>The boxes in the order of the page.</summary>
    public static IReadOnlyList<string> Boxes { get; } =
    [.. Enum.GetValues<SwotKind>().Select(SwotTables.Name), .. Enum.GetValues<SwotQuadrant>().Select(SwotTables.Name)];

    /// <summary>The proposal as lines.</summary>
    public static IReadOnlyList<SwotLine> Of(ProposedSwot proposed)
    {
        return
        [
            .. proposed.Swot.Facts.Select(f => new SwotLine(
                SwotTables.Name(f.Kind),
                f.Text.Text(),
                $"{string.Join("、", f.Figures.Select(SwotTables.Words))}（{Sources(proposed, f)}）",
                "",
                IsOwn: false
            )),
            .. proposed.Swot.Crosses.Select(c => new SwotLine(
                SwotTables.Name(c.Quadrant),
                SentenceText.Text(c.Proposal),
                $"「{c.Inner.Text.Text()}」と「{c.Outer.Text.Text()}」から"
                    + (
                        c.Businesses.Count > 0 ? $"。始められる事業：{string.Join("、", c.Businesses.Select(b => proposed.Titles[b]))}" : ""
                    ),
                "",
                IsOwn: false
            )),
        ];
    }

    /// <summary>Everything that must be put right, at the fields <c>Lines[i].Text</c> and <c>Lines[i].Reason</c>.</summary>
    public static IReadOnlyList<FieldProblem> Problems(IReadOnlyList<SwotLine> lines)
    {
        var problems = new List<FieldProblem>();
        if (lines.Count == 0)
            problems.Add(new FieldProblem("", "残す項目がありません。一つは残すか、足してください。"));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!Boxes.Contains(line.Box))
                problems.Add(
                    new FieldProblem(
                        $"Lines[{i}].Box",
                        $"「{line.Box}」という枠はありません。{string.Join("、", Boxes)} のどれかを選んでください。"
                    )
                );
            if (line.Text.Length == 0)
                problems.Add(
                    new FieldProblem(
                        $"Lines[{i}].Text",
                        $"「{line.Box}」の項目の文がありません。文を書くか、「外す」に印を付けてください。"
                    )
                );
            if (Letters.Exceed(line.Text, LongestText))
                problems.Add(
                    new FieldProblem(
                        $"Lines[{i}].Text",
                        $"項目の文は {LongestText} 文字までにしてください。いまは {Letters.Count(line.Text)} 文字です。"
                    )
                );
            if (Letters.Exceed(line.Reason, LongestReason))
                problems.Add(
                    new FieldProblem(
                        $"Lines[{i}].Reason",
                        $"理由は {LongestReason} 文字までにしてください。いまは {Letters.Count(line.Reason)} 文字です。"
                    )
                );
            if (line is { IsOwn: true, Reason.Length: 0 })
                problems.Add(new FieldProblem($"Lines[{i}].Reason", "足した項目には、そう考えた理由を書いてください。"));
        }
        return problems;
    }

    /// <summary>The lines as a table for files.</summary>
    public static DocumentTable Table(string title, DocumentArea area, IReadOnlyList<SwotLine> lines, IReadOnlyList<string> notes) =>
        new(
            title,
            [
                new("box", "枠", CellKind.Text),
                new("text", "項目", CellKind.Text),
                new("figures", "数字と出典", CellKind.Text),
                new("reason", "理由", CellKind.Text),
                new("own", "人が足した", CellKind.YesNo),
            ],
            [
                .. lines.Select(l =>
                    (IReadOnlyList<Cell>)[Cell.Of(l.Box), Cell.Of(l.Text), Cell.Of(l.Figures), Cell.Of(l.Reason), new Cell.YesNo(l.IsOwn)]
                ),
            ]
        )
        {
            Area = area,
            Notes = notes,
        };

    private static string Sources(ProposedSwot proposed, SwotFact fact) =>
        string.Join(
            "、",
            fact.Figures.SelectMany(f => f.Sources)
                .Distinct()
                .Select(s =>
                    proposed.Found.List.Sources.TryGetValue(s.SourceId, out var source)
                        ? $"{source.Title} {source.Edition} {s.Place}"
                        : s.SourceId
                )
        );
}
