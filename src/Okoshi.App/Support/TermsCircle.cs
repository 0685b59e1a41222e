namespace Okoshi.App.Support;

/// <summary>Ties between programmes that lead back to where they began.</summary>
internal static class TermsCircle
{
    /// <summary>The way from a programme back to itself, with the programme at both ends; null when there is none.</summary>
    public static IReadOnlyList<string>? Through(string start, Func<string, IEnumerable<string>> next)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var other in next(id))
            {
                if (other == start)
                    return [start, .. Back(id).Reverse(), start];
                if (from.TryAdd(other, id))
                    waiting.Enqueue(other);
            }
        }
        return null;

        IEnumerable<string> Back(string id)
        {
            for (; id != start; id = from[id])
                yield return id;
        }
    }
}
