using Okoshi.App.Context;
using Okoshi.App.Imports;
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

/// <summary>Job: check the region pack's files, or bring them into the database.</summary>
/// <remarks>Bears repetition: a pack replaces itself as a whole in one transaction, and an unchanged one is left alone.</remarks>
public sealed class ReloadPack(PackFolder folder, InstallPack install, RegionContext region) : JobHandler<PackJob>
{
    private const int Steps = 3;

    public static readonly JobKind<PackJob> Kind = new("reload-pack", "地域パックの検査・読み込み", MaxAttempts: 3);

    protected override async Task RunAsync(PackJob payload, JobContext context)
    {
        context.Report(new WorkProgress("パックのファイルを読み、検査しています", 0, Steps));
        if (payload.CheckOnly)
        {
            var reading = PackReader.Read(folder.Path);
            if (reading.Content is not { } good)
                throw new BadInputException(reading.Problems);
            context.Report(new WorkProgress("地域の診断から提案までを試しに計算しています", 1, Steps));
            PackTrial.Run(good, region.Day);
            context.Report(
                new WorkProgress("検査しました。誤りはありません", Steps, Steps, $"{good.Manifest.Title} {good.Manifest.Version}")
            );
            return;
        }
        var (pack, unchanged) = await install.RunAsync(folder.Path, context.CancellationToken);
        var did = unchanged ? "パックに変わりはありません" : "パックを読み込みました";
        context.Report(new WorkProgress(did, Steps, Steps, $"{pack.Manifest.Title} {pack.Manifest.Version}"));
    }
}
