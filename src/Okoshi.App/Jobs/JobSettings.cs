namespace Okoshi.App.Jobs;

/// <summary>How the workers of this process behave.</summary>
public sealed record JobSettings
{
    /// <summary>Jobs done at the same time by this process.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>How long a silent worker keeps a job. Clocks of several machines must agree much better than this.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a running job renews its lease, writes its progress and looks whether it shall stop.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long an idle worker waits before it looks again.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the schedules are looked at.</summary>
    public TimeSpan ScheduleCheck { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Finished and cancelled jobs are kept so long; dead ones until a person deals with them.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Chance for the jitter, 0 up to 1; seeded in tests.</summary>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;
}
