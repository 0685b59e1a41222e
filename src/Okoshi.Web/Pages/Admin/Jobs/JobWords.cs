using Okoshi.App.Jobs;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>The words of the job pages.</summary>
public static class JobWords
{
    public static string State(JobOverview job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.State switch
        {
            JobState.Waiting => job.Attempts > 0 ? "再試行待ち" : "待機中",
            JobState.Running => job.CancelAsked ? "中止しています" : "実行中",
            JobState.Done => "完了",
            JobState.Dead => "失敗",
            _ => "中止",
        };
    }

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
