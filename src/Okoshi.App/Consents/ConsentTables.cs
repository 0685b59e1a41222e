using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.App.Accounts;
using Okoshi.App.Organizations;

namespace Okoshi.App.Consents;

/// <summary>The table of consents.</summary>
internal sealed class ConsentTables : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.Property(c => c.Purpose).HasConversion<string>();
        builder.Property(c => c.Channel).HasConversion<string>();
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(c => c.OrganizationId);
    }
}
