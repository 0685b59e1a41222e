using Okoshi.App.Chain;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>
/// パックの試し Computes the whole chain from a pack before it is let in, for its check, at the start and when it is brought: files that can
/// be read need not make sense together.
/// </summary>
public static class PackTrial
{
    private const string Audience = "synthetic:20";

    /// <summary>Computes everything once, for a day.</summary>
    /// <exception cref="BadInputException">Something cannot be computed; it says what.</exception>
    public static void Run(PackContent pack, DateOnly day)
    {
        // Tables that hold for every region are tried with the pack of a region that builds on them.
        if (pack.Manifest.Municipality == MunicipalityCode.Nation)
            return;
        try
        {
            var request = new ChainRequest(Audience, ChainRequest.StandardSeed, day);
            RunChain.Run(Installation.Of(pack).Usual, request, progress: null, CancellationToken.None);
        }
        catch (Exception error) when (error is not (BadInputException or OutOfMemoryException))
        {
            throw new BadInputException(
                new ImportProblem(
                    pack.Manifest.Id,
                    0,
                    "",
                    $"ファイルは読めますが、計算ができません（{error.GetType().Name}：{error.Message}）",
                    "地域の診断から提案までを計算できるパックが必要です",
                    "最後に直した表から順に、値と参照を確かめてください"
                )
            );
        }
    }
}
