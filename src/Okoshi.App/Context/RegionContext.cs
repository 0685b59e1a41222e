using Okoshi.App.Access;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Context;

/// <summary>
/// 地域の文脈 What a use case works on: one municipality with its pack, the catalogue and the statistics as they stand, a day, and who
/// asks. Opened once for a request, a job or a command; every use case of it sees the same.
/// </summary>
public sealed class RegionContext(CurrentActor actor, TimeProvider clock)
{
    private RegionState? state;
    private DateOnly? day;
    private TimeOnly? time;

    /// <summary>Everything that is published, for this municipality.</summary>
    public RegionState State => state ?? throw new InvalidOperationException("The region was not opened.");

    public MunicipalityCode Municipality => State.Municipality;

    /// <summary>The municipality's pack; the tables that hold for every region where it has none of its own.</summary>
    public PackContent Pack => State.Pack;

    public CatalogueSnapshot Catalogue => State.Catalogue;

    public StatisticsShelf Statistics => State.Statistics;

    /// <summary>The day in Japan: what stands, what is open and how old a person is are asked for this day.</summary>
    public DateOnly Day
    {
        get
        {
            if (day is { } known)
                return known;
            var now = clock.GetUtcNow();
            (day, time) = (JapanTime.Date(now), JapanTime.Time(now));
            return day.Value;
        }
    }

    /// <summary>The time of that day in Japan; null for another day than today, which counts as a whole.</summary>
    public TimeOnly? Time
    {
        get
        {
            // Asking for the day looks at the clock; day and time are those of one look.
            _ = Day;
            return time;
        }
    }

    /// <summary>Who asks.</summary>
    public Actor Actor => actor.Actor;

    /// <summary>A pack alone, for commands that work without a database.</summary>
    public static RegionContext Of(PackContent pack, DateOnly day)
    {
        var context = new RegionContext(new CurrentActor { Actor = Actor.Operator }, TimeProvider.System);
        context.Open(Installation.Of(pack).Usual);
        context.MoveTo(day);
        return context;
    }

    /// <summary>Takes what stands now.</summary>
    internal void Open(RegionState now) => state = now;

    /// <summary>Looks with another pack, for commands that name a folder.</summary>
    public void Use(PackContent pack)
    {
        state = State.Installation.With(pack).Usual;
    }

    /// <summary>Looks at another day.</summary>
    public void MoveTo(DateOnly other) => (day, time) = (other, null);
}
