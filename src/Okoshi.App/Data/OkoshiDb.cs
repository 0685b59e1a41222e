using Microsoft.EntityFrameworkCore;
using Okoshi.App.Packs;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Data;

/// <summary>The product's database. One subclass per provider carries that provider's migrations.</summary>
public abstract class OkoshiDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Packs that have been loaded.</summary>
    public DbSet<PackInstall> PackInstalls => Set<PackInstall>();

    /// <summary>Runs of the chain, with their proposals.</summary>
    public DbSet<ChainRun> ChainRuns => Set<ChainRun>();

    /// <summary>Proposals of all runs.</summary>
    public DbSet<ChainProposal> ChainProposals => Set<ChainProposal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<MunicipalityCode>().HaveConversion<MunicipalityCodeConverter>();
        configurationBuilder.Properties<IndustryCode>().HaveConversion<IndustryCodeConverter>();
        configurationBuilder.Properties<Quality>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<PackInstall>().HasKey(p => p.PackId);
        modelBuilder.Entity<ChainRun>().HasMany(r => r.Proposals).WithOne().HasForeignKey(p => p.RunId);
        modelBuilder.Entity<ChainProposal>().HasIndex(p => new { p.RunId, p.PersonId }).IsUnique();
        foreach (var type in PackContent.RowTypes)
        {
            var entity = modelBuilder.Entity(type);
            entity.ToTable("Pack" + type.Name.Replace("Row", "", StringComparison.Ordinal));
            entity.HasKey(nameof(PackRow.RowId));
            entity.HasIndex(nameof(PackRow.PackId));
            if (type.IsSubclassOf(typeof(SourcedRow))) entity.ComplexProperty(typeof(SourceRef), nameof(SourcedRow.Source));
        }
    }
}
