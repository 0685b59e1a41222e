using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Okoshi.App.Packs;

namespace Okoshi.App.Plan;

/// <summary>
/// What has been read and computed from a pack for one day. A pack in memory never changes, and pages ask for the same
/// plans again and again; the next day's first question puts a new shelf in the place of the old one.
/// </summary>
internal sealed class PlanShelf
{
    private static readonly ConditionalWeakTable<PackContent, PlanShelf> Shelves = [];
    private readonly ConcurrentDictionary<(string Business, int Paths, long Seed), DrawnPlan> plans = new();

    private PlanShelf(PackContent pack, DateOnly day)
    {
        Day = day;
        Templates = PlanTemplates.At(pack, day);
    }

    public DateOnly Day { get; }

    public IReadOnlyDictionary<string, PlanTemplate> Templates { get; }

    public static PlanShelf Of(PackContent pack, DateOnly day)
    {
        if (Shelves.TryGetValue(pack, out var shelf) && shelf.Day == day)
            return shelf;
        shelf = new PlanShelf(pack, day);
        Shelves.AddOrUpdate(pack, shelf);
        return shelf;
    }

    public DrawnPlan GetOrDraw(string business, int paths, long seed, Func<DrawnPlan> draw) =>
        plans.GetOrAdd((business, paths, seed), _ => draw());
}
