using Okoshi.App.Jobs;
using Okoshi.App.Lists;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>The words of the job pages.</summary>
public static class JobWords
{
    /// <summary>The words for where a job stands, each with the jobs that stand there.</summary>
    public static IReadOnlyList<StoredChoice<JobOverview>> States { get; } =
    [
        new("待機中", j => j.State == JobState.Waiting && j.Attempts == 0),
        new("再試行待ち", j => j.State == JobState.Waiting && j.Attempts > 0),
        new("実行中", j => j.State == JobState.Running && !j.CancelAsked),
        new("中止しています", j => j.State == JobState.Running && j.CancelAsked),
        new("完了", j => j.State == JobState.Done),
        new("失敗", j => j.State == JobState.Dead),
        new("中止", j => j.State == JobState.Cancelled),
    ];

    private static readonly (string Words, Func<JobOverview, bool> Is)[] Tests = [.. States.Select(s => (s.Words, s.Is.Compile()))];

    public static string State(JobOverview job) => Tests.First(t => t.Is(job)).Words;

    public static string Outcome(AttemptOutcome outcome) =>
        outcome switch
        {
            AttemptOutcome.Running => "実行中",
            AttemptOutcome.Done => "完了",
            AttemptOutcome.Failed => "失敗",
            AttemptOutcome.Cancelled => "中止",
            AttemptOutcome.Stopped => "起こしの停止",
            _ => "途中で停止",
        };

    public static string Time(DateTimeOffset? instant) => instant is { } known ? JapanTime.Text(known) : "―";
}
