using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.App.Data;

namespace Okoshi.App.Context;

/// <summary>What is published to everybody, each with a number that grows with every change.</summary>
public enum Published
{
    /// <summary>地域パック</summary>
    Packs,

    /// <summary>制度の目録</summary>
    Catalogue,

    /// <summary>公表統計</summary>
    Statistics,
}

/// <summary>版の番号 How often something published has changed. Whoever changes it raises the number in the same transaction.</summary>
public sealed class Revision
{
    public Published Of { get; init; }

    public long Number { get; init; }
}

internal sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions").HasKey(r => r.Of);
        builder.Property(r => r.Of).HasConversion<string>();
        builder.HasData(Enum.GetValues<Published>().Select(p => new Revision { Of = p, Number = 0 }));
    }
}

/// <summary>The numbers of all that is published, read by one query.</summary>
internal sealed record RevisionNumbers(long Packs, long Catalogue, long Statistics)
{
    public static RevisionNumbers None { get; } = new(-1, -1, -1);

    public static async Task<RevisionNumbers> ReadAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Revision>().AsNoTracking().ToDictionaryAsync(r => r.Of, r => r.Number, cancellationToken);
        return new RevisionNumbers(rows[Published.Packs], rows[Published.Catalogue], rows[Published.Statistics]);
    }
}

/// <summary>Raises the numbers.</summary>
internal static class Revisions
{
    /// <summary>
    /// Says that something published changes. It belongs into the transaction of the change: whoever changes the same waits until this
    /// one is through, so that numbers follow each other in the order of the commits.
    /// </summary>
    /// <returns>The number under which the change will be known.</returns>
    public static async Task<long> RaiseAsync(this OkoshiDb db, Published what, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("A change and its number belong into one transaction.");
        await db.Set<Revision>()
            .Where(r => r.Of == what)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Number, x => x.Number + 1), cancellationToken);
        return await db.Set<Revision>().AsNoTracking().Where(r => r.Of == what).Select(r => r.Number).SingleAsync(cancellationToken);
    }
}
