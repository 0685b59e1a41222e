namespace Okoshi.App.Japanese;

/// <summary>The day in Japan: what stands, what is open and how old a person is are asked for this day.</summary>
public sealed class Today(TimeProvider clock)
{
    public DateOnly Date => JapanTime.Date(clock.GetUtcNow());
}
