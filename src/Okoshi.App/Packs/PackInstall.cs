using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>設置したパック A pack that was brought: its files as an archive, with their hash. A municipality has one.</summary>
public sealed class PackInstall
{
    public string PackId { get; init; } = "";
    public string Title { get; init; } = "";
    public string Version { get; init; } = "";
    public MunicipalityCode Municipality { get; init; }
    public string ContactName { get; init; } = "";
    public string ContactTel { get; init; } = "";
    public string Hash { get; init; } = "";
    public DateTimeOffset LoadedAt { get; init; }

    /// <summary>The files, see <see cref="PackArchive"/>; empty for a municipality that began without data.</summary>
    public byte[] Archive { get; init; } = [];
}

internal sealed class PackInstallTable : IEntityTypeConfiguration<PackInstall>
{
    public void Configure(EntityTypeBuilder<PackInstall> builder)
    {
        builder.ToTable("PackInstalls").HasKey(p => p.PackId);
        builder.HasIndex(p => p.Municipality).IsUnique();
    }
}
