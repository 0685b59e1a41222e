using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Support.Catalogue;

/// <summary>The tables of the catalogue of programmes and of the evaluations that were kept.</summary>
internal static class CatalogueTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CatalogueProgramme>(p =>
        {
            p.ToTable("Programmes");
            p.Property(x => x.Id).ValueGeneratedNever();
            p.Property(x => x.Origin).HasConversion<string>();
            p.Property(x => x.Revision).IsConcurrencyToken();
            p.HasIndex(x => x.Key).IsUnique();
            p.HasIndex(x => x.ChangedIn);
            p.HasIndex(x => x.OrganizationId);
            p.HasMany(x => x.Versions).WithOne().HasForeignKey(v => v.ProgrammeId);
            p.HasMany(x => x.Periods).WithOne().HasForeignKey(v => v.ProgrammeId);
            p.HasMany(x => x.Confirmations).WithOne().HasForeignKey(v => v.ProgrammeId);
        });
        model.Entity<ProgrammeVersion>(v =>
        {
            v.ToTable("ProgrammeVersions");
            v.Property(x => x.Id).ValueGeneratedNever();
            v.Property(x => x.State).HasConversion<string>();
            v.Property(x => x.Serves).HasConversion<string>();
            v.HasIndex(x => new { x.ProgrammeId, x.Number }).IsUnique();
        });
        model.Entity<ProgrammePeriod>(p =>
        {
            p.ToTable("ProgrammePeriods");
            p.Property(x => x.Id).ValueGeneratedNever();
            p.HasOne<ProgrammeVersion>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ProgrammeConfirmation>(c =>
        {
            c.ToTable("ProgrammeConfirmations");
            c.Property(x => x.Id).ValueGeneratedNever();
        });
        model.Entity<EvaluationRecord>(e =>
        {
            e.ToTable("EvaluationRecords");
            e.HasKey(x => x.Number);
            e.HasIndex(x => x.AccountId);
        });
    }
}
