namespace Okoshi.App.Packs;

/// <summary>The pack that use cases work on: from the database behind pages, from a folder behind commands.</summary>
public sealed class CurrentPack(Func<CancellationToken, ValueTask<PackContent>> load)
{
    /// <summary>A pack that is already in memory.</summary>
    public static CurrentPack Of(PackContent content) => new(_ => ValueTask.FromResult(content));

    public ValueTask<PackContent> GetAsync(CancellationToken cancellationToken) => load(cancellationToken);
}
