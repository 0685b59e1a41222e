using Okoshi.App.Chain;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Progress;

namespace Okoshi.App.Jobs.Kinds;

/// <summary>Where this process finds the region pack. Never taken from a request: a page must not name folders of the server.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Named">The operator named it; else it is the sample that comes with the product.</param>
public sealed record PackFolder(string Path, bool Named);

/// <summary>What to do with the region pack.</summary>
/// <param name="CheckOnly">Read and check it only; the database stays as it is.</param>
public sealed record PackJob(bool CheckOnly);

/// <summary>Job: check the region pack's files or bring them into the database, and compute what the pages show of it.</summary>
/// <remarks>Bears repetition: a pack replaces itself as a whole in one transaction, and an unchanged one is left alone.</remarks>
public sealed class ReloadPack(PackFolder folder, LoadPack load, KeepRun keepRun, Today today) : JobHandler<PackJob>
{
    private const int Steps = 4;

    public static readonly JobKind<PackJob> Kind = new("reload-pack", "地域パックの検査・読み込み", MaxAttempts: 3);

    protected override async Task RunAsync(PackJob payload, JobContext context)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(context);
        context.Report(new WorkProgress("パックのファイルを読み、検査しています", 0, Steps));
        if (payload.CheckOnly)
        {
            var reading = PackReader.Read(folder.Path);
            if (reading.Content is not { } good)
                throw new BadInputException(reading.Problems);
            context.Report(
                new WorkProgress("検査しました。誤りはありません", Steps, Steps, $"{good.Manifest.Title} {good.Manifest.Version}")
            );
            return;
        }
        var loading = await load.RunAsync(folder.Path, context.CancellationToken);
        if (loading.Content is not { } pack)
            throw new BadInputException(loading.Problems);
        context.Report(new WorkProgress("地域の診断から提案までを計算しています", 2, Steps));
        var run = await keepRun.RunAsync(
            new ChainRequest(ChainRequest.StandardAudience, ChainRequest.StandardSeed, today.Date),
            context.CancellationToken
        );
        var did = loading.Unchanged
            ? run
                ? "変わりのないパックから計算し直しました"
                : "パックに変わりはありません"
            : "パックを読み込みました";
        context.Report(new WorkProgress(did, Steps, Steps, $"{pack.Manifest.Title} {pack.Manifest.Version}"));
    }
}
