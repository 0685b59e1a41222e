using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Finds limits on one number that nobody can satisfy (60歳以上 and 45歳未満).</summary>
internal static class ContradictoryBounds
{
    /// <summary>Reports contradictions among conditions that all have to hold.</summary>
    public static void Report(JsonFields json, IEnumerable<Clause> parts)
    {
        foreach (var numbers in Numbers(parts).GroupBy(n => (n.Fact, n.On)))
        {
            var bounds = numbers.SelectMany(n => n.Bounds).ToArray();
            var lower = bounds.Where(b => b.IsLower).MaxBy(b => (b.Value, b.Kind == BoundKind.Above));
            var upper = bounds.Where(b => !b.IsLower).MinBy(b => (b.Value, b.Kind != BoundKind.Below));
            if (lower is null || upper is null || Leaves(lower, upper))
                continue;
            var label = SentenceText.Text(numbers.Key.Fact);
            json.Report(
                "all",
                $"{label}の条件が両立しません（{Name(lower)}、かつ、{Name(upper)}）",
                "どちらにも合う値がある条件が必要です",
                "数か、以上・以下・未満・超を確かめてください"
            );
        }
    }

    private static IEnumerable<NumberClause> Numbers(IEnumerable<Clause> parts) =>
        parts.SelectMany(p =>
            p switch
            {
                NumberClause number => [number],
                AllOfClause all => Numbers(all.Parts),
                _ => [],
            }
        );

    /// <summary>Whether some number satisfies both limits. Contradictions inside one condition are found here as well.</summary>
    private static bool Leaves(Bound lower, Bound upper) =>
        lower.Value < upper.Value || (lower.Value == upper.Value && lower.Kind == BoundKind.AtLeast && upper.Kind == BoundKind.AtMost);

    private static string Name(Bound bound) =>
        bound.Value.ToString("#,0.##", CultureInfo.InvariantCulture)
        + bound.Kind switch
        {
            BoundKind.AtLeast => "以上",
            BoundKind.AtMost => "以下",
            BoundKind.Below => "未満",
            _ => "を超える",
        };
}
