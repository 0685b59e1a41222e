using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Writing;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Other points for one part than the dated table gives.</summary>
/// <param name="Part">The part.</param>
/// <param name="Points">Points at most.</param>
/// <param name="Reason">Why, in the words of whoever changed it; may be empty.</param>
public sealed record WeightChange(ScorePartKind Part, decimal Points, string Reason)
{
    public const decimal MostPoints = 100;
    public const int LongestReason = 60;

    /// <summary>The source under which changed points stand.</summary>
    public const string Tried = "weights-tried";

    /// <summary>The usual points with the changes.</summary>
    public static IReadOnlyList<ScoreWeight> Apply(IReadOnlyList<ScoreWeight> usual, IReadOnlyList<WeightChange> changes)
    {
        return
        [
            .. usual.Select(w =>
                changes.FirstOrDefault(c => c.Part == w.Part) is { } change && change.Points != w.Points
                    ? w with
                    {
                        Points = change.Points,
                        Source = new SourceRef(Tried, "", Quality.Assumed, change.Reason.Length > 0 ? change.Reason : "画面で変えた配点"),
                    }
                    : w
            ),
        ];
    }

    /// <summary>The points of a file in the format of <c>opportunity/weights.csv</c>; a part that it does not name earns nothing.</summary>
    /// <exception cref="Imports.BadInputException">Every error of the file.</exception>
    public static IReadOnlyList<WeightChange> Read(PackContent pack, string file, string text)
    {
        var rows = WeightFile.Read(file, text).Select(OpportunityInputs.ToWeight).ToDictionary(w => w.Part);
        return
        [
            .. Discovery
                .TableOf(pack)
                .Weights.Select(w =>
                    rows.TryGetValue(w.Part, out var own)
                        ? new WeightChange(w.Part, own.Points, own.Reason)
                        : new WeightChange(w.Part, 0, "")
                ),
        ];
    }

    /// <summary>Everything that must be put right, at the fields <c>Points[i]</c> and <c>Reasons[i]</c>.</summary>
    public static IReadOnlyList<FieldProblem> Problems(IReadOnlyList<ScoreWeight> usual, IReadOnlyList<WeightChange> changes)
    {
        var problems = new List<FieldProblem>();
        for (var i = 0; i < changes.Count; i++)
        {
            var (label, change) = (usual.FirstOrDefault(w => w.Part == changes[i].Part)?.Label ?? "", changes[i]);
            if (change.Points is < 0 or > MostPoints)
                problems.Add(
                    new FieldProblem(
                        $"Points[{i}]",
                        $"「{label}」の点は、0 から {MostPoints} までの数にしてください。いまは {change.Points:0.##} です。"
                    )
                );
            if (Letters.Exceed(change.Reason, LongestReason))
                problems.Add(
                    new FieldProblem(
                        $"Reasons[{i}]",
                        $"「{label}」の理由は {LongestReason} 文字までにしてください。いまは {Letters.Count(change.Reason)} 文字です。"
                    )
                );
        }
        if (problems.Count == 0 && Apply(usual, changes).Sum(w => w.Points) == 0)
            problems.Add(new FieldProblem("", "すべての点が 0 です。どれか一つは 0 より大きくしてください。"));
        return problems;
    }
}
